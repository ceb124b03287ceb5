package nl.voortgang.query.history;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent;
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
            case SubstitutionEvent it -> of(it);
            case BulkApprovalEvent it -> of(it);
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
            case ProgressReportEvent.Rescheduled it -> "Termijnen van voortgangsrapportage %s verzet: %s"
                    .formatted(it.report(), it.reason());
            case ProgressReportEvent.Compiled it -> "Voortgangsrapportage %s samengesteld%s.".formatted(it.report(),
                    it.missing().isEmpty() ? "" : " zonder " + subjects(it.missing()));
            case ProgressReportEvent.RevertedToOpen it -> "Voortgangsrapportage %s teruggezet naar open%s: %s"
                    .formatted(it.report(), it.unfrozen() == null ? "" : " om " + it.unfrozen(), it.reason());
            case ProgressReportEvent.Cancelled it ->
                "Voortgangsrapportage %s geannuleerd: %s".formatted(it.report(), it.reason());
            case ProgressReportEvent.Adopted it -> "Voortgangsrapportage %s vastgesteld met besluit %s van %s."
                    .formatted(it.report(), it.decisionNumber(), it.decisionDate());
            case ProgressReportEvent.SentToCouncil it -> "Voortgangsrapportage %s op %s aangeboden aan de raad, %s."
                    .formatted(it.report(), it.date(), it.reference());
            case ProgressReportEvent.Published it -> "Voortgangsrapportage %s op %s gepubliceerd, %s."
                    .formatted(it.report(), it.date(), it.reference());
            case ProgressReportEvent.Reminded it -> "Herinnerd aan voortgangsrapportage %s wie aan zet is%s."
                    .formatted(it.report(), it.programme() == null ? "" : " bij programma " + it.programme());
            case ProgressReportEvent.ProgrammeImported it -> "Programma %d van %s ingelezen uit %s; niet hier besloten."
                    .formatted(it.programme().number(), it.name(), it.source());
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
            case StatusUpdateEvent.Reopened it -> " heropend" + because(it.reason());
            case StatusUpdateEvent.Reassigned it ->
                " toegewezen aan opsteller %s en controller %s.".formatted(it.author(), it.controller());
            case StatusUpdateEvent.Frozen _ -> " bevroren.";
            case StatusUpdateEvent.Thawed _ -> " ontdooid.";
            case StatusUpdateEvent.ErratumIssued it -> " krijgt een erratum" + because(it.reason());
        };
    }

    private static String of(SubstitutionEvent event) {
        return switch (event) {
            case SubstitutionEvent.Granted it -> "%s vervangt %s van %s tot en met %s.".formatted(it.substitute(),
                    it.replaced(), it.from(), it.until());
            case SubstitutionEvent.Ended it -> "%s vervangt %s niet langer dan tot en met %s."
                    .formatted(it.substitute(), it.replaced(), it.until());
            case SubstitutionEvent.Withdrawn it -> "%s vervangt %s toch niet vanaf %s.".formatted(it.substitute(),
                    it.replaced(), it.from());
        };
    }

    private static String of(BulkApprovalEvent event) {
        return switch (event) {
            case BulkApprovalEvent.Requested it ->
                "Gevraagd om %d statusmeldingen te accorderen.".formatted(it.seen().size());
        };
    }

    private static String subjects(List<Missing> missing) {
        return missing.stream().map(it -> it.subject().toString()).collect(Collectors.joining(", "));
    }

    private static String because(@Nullable String words) {
        return words == null ? "." : ": " + words;
    }
}
