package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.APPROVED_AFTER_ALL;
import static nl.voortgang.command.report.ProgressReportRules.FREEZING;
import static nl.voortgang.command.report.ProgressReportRules.INCOMPLETE;
import static nl.voortgang.command.report.ProgressReportRules.THAWING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.jspecify.annotations.Nullable;

/** Whether a report can be put together: each of its updates is approved, or listed as missing with a reason. */
final class Compiling {

    private Compiling() {}

    static ProgressReportEvent.Compiled compiled(ProgressReportCommand.Compile command, Subjects subjects,
            Map<Subject, UpdateState> updates) {
        var faults = new Faults();
        check(command.missing(), faults);
        faults.refuseIfAny();
        if (updates.containsValue(UpdateState.FROZEN)) {
            throw THAWING.refusal(command.report());
        }
        List<Fault> inTheWay = new ArrayList<>();
        wrongly(command.missing(), subjects, updates, inTheWay);
        silently(subjects, missing(command.missing()), updates, inTheWay);
        if (!inTheWay.isEmpty()) {
            throw INCOMPLETE.refusalFor(inTheWay);
        }
        var event = new ProgressReportEvent.Compiled(command.organisation(), command.report(), command.missing(),
                command.act());
        EncodedSize.check(event, faults.at("ontbrekend"));
        faults.refuseIfAny();
        return event;
    }

    static void check(List<Missing> missing, Faults faults) {
        var seen = new HashSet<Subject>();
        for (int i = 0; i < missing.size(); i++) {
            Faults here = faults.at("ontbrekend").at(i);
            MilestoneCheck.reason(missing.get(i).reason(), here);
            if (!seen.add(missing.get(i).subject())) {
                here.at("onderwerp").add("dubbel", "Noem %s maar één keer.".formatted(missing.get(i).subject()));
            }
        }
    }

    /** Until then the report may still be sent back. */
    static void mustBeFrozen(ProgressReportCommand.Adopt command, Subjects subjects, List<Missing> missing,
            Map<Subject, UpdateState> updates) {
        Set<Subject> without = missing(missing);
        without.stream().filter(each -> unfit(each, missing, updates)).findFirst().ifPresent(each -> {
            throw APPROVED_AFTER_ALL.refusal(each);
        });
        if (!subjects.all().stream()
                .allMatch(each -> without.contains(each) || updates.get(each) == UpdateState.FROZEN)) {
            throw FREEZING.refusal(command.report());
        }
    }

    /** Whether a compiled report says something else of this update than is so. */
    static boolean unfit(Subject subject, List<Missing> missing, Map<Subject, UpdateState> updates) {
        UpdateState state = updates.get(subject);
        boolean decided = state != null && state.decided();
        return decided == missing(missing).contains(subject);
    }

    static String whyUnfit(Subject subject, List<Missing> missing) {
        return (missing(missing).contains(subject)
                ? "De statusmelding van %s staat als ontbrekend in de rapportage, maar is intussen geaccordeerd."
                : "De statusmelding van %s kon niet worden bevroren: zij is niet meer geaccordeerd.")
                .formatted(subject);
    }

    private static void wrongly(List<Missing> missing, Subjects subjects, Map<Subject, UpdateState> updates,
            List<Fault> faults) {
        for (int i = 0; i < missing.size(); i++) {
            Subject subject = missing.get(i).subject();
            String place = "/ontbrekend/%d/onderwerp".formatted(i);
            if (!subjects.all().contains(subject)) {
                faults.add(new Fault(place, "onbekend",
                        "Deze rapportage gaat niet over %s. Haal dit uit de lijst.".formatted(subject)));
            } else if (updates.get(subject) == UpdateState.APPROVED) {
                faults.add(new Fault(place, "geaccordeerd",
                        "De statusmelding van %s is geaccordeerd en ontbreekt dus niet. Haal dit uit de lijst."
                                .formatted(subject)));
            }
        }
    }

    private static void silently(Subjects subjects, Set<Subject> missing, Map<Subject, UpdateState> updates,
            List<Fault> faults) {
        subjects.all().stream().filter(each -> !missing.contains(each))
                .filter(each -> updates.get(each) != UpdateState.APPROVED)
                .map(each -> new Fault(each.toString(), "niet-geaccordeerd",
                        "De statusmelding van %s is nog niet geaccordeerd: %s. Noem haar anders als ontbrekend, met een reden."
                                .formatted(each, turn(updates.get(each)))))
                .forEach(faults::add);
    }

    private static String turn(@Nullable UpdateState state) {
        return switch (state) {
            case null -> "zij wordt nog gevraagd";
            case REQUESTED, RETURNED -> "de opsteller is aan zet";
            case SUBMITTED -> "de controller is aan zet";
            case REVIEWED -> "de portefeuillehouder is aan zet";
            case APPROVED, FROZEN -> throw new IllegalArgumentException("nobody's turn: " + state);
        };
    }

    private static Set<Subject> missing(List<Missing> missing) {
        return missing.stream().map(Missing::subject).collect(Collectors.toSet());
    }
}
