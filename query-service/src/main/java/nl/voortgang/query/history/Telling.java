package nl.voortgang.query.history;

import static nl.voortgang.query.history.Sentence.by;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.query.history.Sentence.Words;

/**
 * The words for each event. A role is named where only that role may act so; a review, a return or a substitution can be of
 * several, and the event does not say of which.
 */
final class Telling {

    private static final String ANY_ROLE = "";

    private Telling() {}

    static Sentence of(Event event) {
        return switch (event) {
            case GoalTreeEvent it -> of(it);
            case PortfolioEvent it -> of(it);
            case SubstitutionEvent it -> of(it);
            case ProgressReportEvent it -> of(it);
            case StatusUpdateEvent it -> of(it);
            case BulkApprovalEvent it -> of(it);
            default -> throw new IllegalArgumentException("no words for " + event.getClass().getSimpleName());
        };
    }

    private static Sentence of(GoalTreeEvent event) {
        return switch (event) {
            case GoalTreeEvent.ProgrammeRecorded it ->
                concernController(it.act(), "legde").say("programma ").say(it.programme().number())
                        .say(" ").say(it.programme().name()).say(" vast voor versie ").say(it.version())
                        .say(" van doelenboom ").say(it.goalTree()).end();
            case GoalTreeEvent.Imported it ->
                concernController(it.act(), "las").say("doelenboom ").say(it.goalTree()).say(" in, versie ")
                        .say(it.version()).end();
        };
    }

    private static Sentence of(PortfolioEvent event) {
        return switch (event) {
            case PortfolioEvent.Established it ->
                concernController(it.act(), "legde").say("portefeuille ").say(it.portfolio())
                        .say(" vast als ").say(it.name()).end();
            case PortfolioEvent.HolderAppointed it -> {
                Words appointed = concernController(it.act(), "benoemde").say(it.holder())
                        .say(" tot houder van portefeuille ")
                        .say(it.portfolio()).say(" vanaf ").say(it.from());
                yield it.until() == null ? appointed.end() : appointed.say(" tot en met ").say(it.until()).end();
            }
            case PortfolioEvent.HolderTermEnded it ->
                concernController(it.act(), "stelde").say("de laatste dag van ").say(it.holder())
                        .say(" als houder van portefeuille ").say(it.portfolio()).say(" op ").say(it.until()).end();
        };
    }

    private static Sentence of(SubstitutionEvent event) {
        return switch (event) {
            case SubstitutionEvent.Granted it -> {
                Words granted = by(it.act(), ANY_ROLE, "liet");
                yield (it.act().by().equals(it.replaced()) ? granted.say("zich") : granted.say(it.replaced()))
                        .say(" vervangen door ").say(it.substitute()).say(" van ").say(it.from()).say(" tot en met ")
                        .say(it.until()).end();
            }
            case SubstitutionEvent.Ended it -> by(it.act(), ANY_ROLE, "beëindigde").say("de vervanging van ")
                    .say(it.replaced()).say(" door ").say(it.substitute()).say(" vanaf ").say(it.from())
                    .say("; de laatste dag is ").say(it.until()).end();
            case SubstitutionEvent.Withdrawn it ->
                by(it.act(), ANY_ROLE, "trok").say("de vervanging van ").say(it.replaced())
                        .say(" door ").say(it.substitute()).say(" vanaf ").say(it.from()).say(" in").end();
        };
    }

    private static Sentence of(ProgressReportEvent event) {
        Act act = event.act();
        String report = "voortgangsrapportage " + event.report();
        return switch (event) {
            case ProgressReportEvent.Planned it ->
                deadlines(concernController(act, "plande").say(it.name()).say(", peildatum ")
                        .say(it.referenceDate()).say(": "), it.deadlines()).end();
            case ProgressReportEvent.Opened it -> concernController(act, "opende").say(report).say(" op versie ")
                    .say(it.goalTreeVersion()).say(" van de doelenboom").end();
            case ProgressReportEvent.Rescheduled it ->
                deadlines(concernController(act, "verzette").say("de termijnen van ").say(report)
                        .say(" naar "), it.deadlines()).because(it.reason());
            case ProgressReportEvent.Compiled it -> concernController(act, "stelde").say(report).say(" samen")
                    .say(it.missing().isEmpty() ? "" : " zonder " + subjects(it.missing())).end();
            case ProgressReportEvent.RevertedToOpen it ->
                concernController(act, "zette").say(report).say(" terug naar open")
                        .say(it.unfrozen() == null ? "" : " om " + it.unfrozen()).because(it.reason());
            case ProgressReportEvent.Cancelled it ->
                concernController(act, "annuleerde").say(report).because(it.reason());
            case ProgressReportEvent.Adopted it -> concernController(act, "legde").say("vast dat het college ")
                    .say(report)
                    .say(" vaststelde met besluit ").say(it.decisionNumber()).say(" van ").say(it.decisionDate()).end();
            case ProgressReportEvent.SentToCouncil it ->
                concernController(act, "legde").say("vast dat ").say(report).say(" op ")
                        .say(it.date()).say(" aan de raad is aangeboden, kenmerk ").say(it.reference()).end();
            case ProgressReportEvent.Published it ->
                concernController(act, "legde").say("vast dat ").say(report).say(" op ")
                        .say(it.date()).say(" is gepubliceerd, kenmerk ").say(it.reference()).end();
            case ProgressReportEvent.Reminded it -> concernController(act, "herinnerde").say("wie aan zet is bij ")
                    .say(it.programme() == null ? "" : "programma " + it.programme() + " van ").say(report).end();
            case ProgressReportEvent.ProgrammeImported it ->
                concernController(act, "las").say("programma ").say(it.programme().number())
                        .say(" van ").say(it.name()).say(" in uit ").say(it.source()).say("; niet hier besloten").end();
        };
    }

    private static Words deadlines(Words words, Deadlines deadlines) {
        return words.say("indienen tot en met ").say(deadlines.submission()).say(", toetsen tot en met ")
                .say(deadlines.review()).say(", accorderen tot en met ").say(deadlines.approval())
                .say(", in het college op ").say(deadlines.college());
    }

    private static Sentence of(StatusUpdateEvent event) {
        Act act = event.act();
        String update = "statusmelding " + event.statusUpdate();
        return switch (event) {
            case StatusUpdateEvent.Requested it -> by(act, ANY_ROLE, "vroeg").say(update).say(" aan opsteller ")
                    .say(it.author()).say(", met controller ").say(it.controller()).end();
            case StatusUpdateEvent.Submitted it -> by(act, "Opsteller", "diende").say(update)
                    .say(it.reasonForLateness() == null ? " in" : " te laat in").because(it.reasonForLateness());
            case StatusUpdateEvent.Withdrawn _ -> by(act, "Opsteller", "trok").say(update).say(" in").end();
            case StatusUpdateEvent.Reviewed it -> by(act, ANY_ROLE, "toetste").say(update).because(it.remark());
            case StatusUpdateEvent.Returned it ->
                by(act, ANY_ROLE, "stuurde").say(update).say(" terug").because(it.remark());
            case StatusUpdateEvent.Approved _ -> by(act, "Portefeuillehouder", "accordeerde").say(update).end();
            case StatusUpdateEvent.Reopened it -> concernController(act, "heropende").say(update).because(it.reason());
            case StatusUpdateEvent.Reassigned it ->
                concernController(act, "wees").say(update).say(" toe aan opsteller ")
                        .say(it.author()).say(" en controller ").say(it.controller()).end();
            case StatusUpdateEvent.Frozen _ -> by(act, ANY_ROLE, "bevroor").say(update).end();
            case StatusUpdateEvent.Thawed _ -> by(act, ANY_ROLE, "ontdooide").say(update).end();
            case StatusUpdateEvent.ErratumIssued it ->
                concernController(act, "bracht").say("een erratum uit op ").say(update).because(it.reason());
        };
    }

    private static Sentence of(BulkApprovalEvent event) {
        return switch (event) {
            case BulkApprovalEvent.Requested it -> by(it.act(), "Portefeuillehouder", "vroeg").say("om ")
                    .say(it.seen().size()).say(it.seen().size() == 1 ? " statusmelding" : " statusmeldingen")
                    .say(" te accorderen").end();
        };
    }

    /** Begins a sentence about what only a concern controller may do. */
    private static Words concernController(Act act, String verb) {
        return by(act, "Concerncontroller", verb);
    }

    private static String subjects(List<Missing> missing) {
        return missing.stream().map(it -> it.subject().toString()).collect(Collectors.joining(", "));
    }
}
