package nl.voortgang.query.history;

import nl.voortgang.contract.Event;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.jspecify.annotations.Nullable;

/** An event as a Dutch sentence. */
final class Sentence {

    private Sentence() {}

    static String of(Event event) {
        return switch (event) {
            case GoalTreeEvent it -> of(it);
            case PortfolioEvent it -> of(it);
            case ProgressReportEvent it -> of(it);
            case StatusUpdateEvent it -> of(it);
            default -> throw new IllegalArgumentException("no words for " + event.getClass().getSimpleName());
        };
    }

    private static String of(GoalTreeEvent event) {
        return switch (event) {
            case GoalTreeEvent.ProgrammeRecorded it -> "Programma %d %s vastgelegd voor versie %d van doelenboom %s."
                    .formatted(it.programme().number(), it.programme().name(), it.version(), it.goalTree());
            case GoalTreeEvent.Imported it ->
                "Doelenboom %s ingelezen, versie %d.".formatted(it.goalTree(), it.version());
        };
    }

    private static String of(PortfolioEvent event) {
        return switch (event) {
            case PortfolioEvent.Established it ->
                "Portefeuille %s vastgelegd als %s.".formatted(it.portfolio(), it.name());
            case PortfolioEvent.HolderAppointed it -> "Portefeuille %s toegewezen aan %s vanaf %s%s."
                    .formatted(it.portfolio(), it.holder(), it.from(),
                            it.until() == null ? "" : " tot en met " + it.until());
            case PortfolioEvent.HolderTermEnded it -> "Portefeuille %s is van %s tot en met %s."
                    .formatted(it.portfolio(), it.holder(), it.until());
        };
    }

    private static String of(ProgressReportEvent event) {
        return switch (event) {
            case ProgressReportEvent.Planned it -> "%s gepland, peildatum %s.".formatted(it.name(), it.referenceDate());
            case ProgressReportEvent.Opened it -> "Voortgangsrapportage %s geopend op versie %d van de doelenboom."
                    .formatted(it.report(), it.goalTreeVersion());
        };
    }

    private static String of(StatusUpdateEvent event) {
        return "Statusmelding " + event.statusUpdate() + switch (event) {
            case StatusUpdateEvent.Requested it -> " gevraagd aan " + it.author() + ".";
            case StatusUpdateEvent.Submitted it -> " ingediend" + because(it.reasonForLateness());
            case StatusUpdateEvent.Withdrawn _ -> " ingetrokken.";
            case StatusUpdateEvent.Reviewed it -> " getoetst" + because(it.remark());
            case StatusUpdateEvent.Returned it -> " teruggestuurd" + because(it.remark());
            case StatusUpdateEvent.Approved _ -> " geaccordeerd.";
        };
    }

    private static String because(@Nullable String words) {
        return words == null ? "." : ": " + words;
    }
}
