package nl.voortgang.command.substitution;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.substitution.SubstitutionRules.BEGINS_IN_PAST;
import static nl.voortgang.command.substitution.SubstitutionRules.CIRCLE;
import static nl.voortgang.command.substitution.SubstitutionRules.ENDS_EARLIER;
import static nl.voortgang.command.substitution.SubstitutionRules.ENDS_IN_PAST;
import static nl.voortgang.command.substitution.SubstitutionRules.HAS_BEGUN;
import static nl.voortgang.command.substitution.SubstitutionRules.NOT_YOURS;
import static nl.voortgang.command.substitution.SubstitutionRules.OVERLAP;
import static nl.voortgang.command.substitution.SubstitutionRules.REPLACES_SELF;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/**
 * The substitutions of one organisation, on one page. Each begins and ends by itself, with the days it was given; nothing has
 * to happen on the day.
 */
final class Substitutions {

    private Substitutions() {}

    static SubstitutionEvent decide(SubstitutionCommand.Grant c, SubstitutionState state) {
        mustBeTheirs(c);
        var faults = new Faults();
        SubstitutionCheck.days(c.from(), c.until(), faults);
        faults.refuseIfAny();
        if (c.substitute().equals(c.replaced())) {
            throw REPLACES_SELF.refusal();
        }
        LocalDate today = c.act().day();
        if (c.from().isBefore(today)) {
            throw BEGINS_IN_PAST.refusal(inFull(today));
        }
        var wanted = new Substitution(c.replaced(), c.substitute(), c.from(), c.until());
        state.overlapping(wanted).ifPresent(taken -> {
            throw OVERLAP.refusal(taken.days());
        });
        state.circle(wanted).ifPresent(day -> {
            throw CIRCLE.refusal(inFull(day));
        });
        return new SubstitutionEvent.Granted(c.organisation(), c.replaced(), c.substitute(), c.from(), c.until(),
                c.act());
    }

    /** The same last day again gives no event. */
    static List<SubstitutionEvent> decide(SubstitutionCommand.End c, SubstitutionState state) {
        mustBeTheirs(c);
        Substitution substitution = named(c, c.from(), state);
        var faults = new Faults();
        SubstitutionCheck.end(c.from(), c.until(), faults);
        faults.refuseIfAny();
        if (c.until().equals(substitution.until())) {
            return List.of();
        }
        if (c.until().isAfter(substitution.until())) {
            throw ENDS_EARLIER.refusal(inFull(substitution.until()));
        }
        LocalDate yesterday = c.act().day().minusDays(1);
        if (c.until().isBefore(yesterday)) {
            throw ENDS_IN_PAST.refusal(inFull(yesterday));
        }
        return List.of(new SubstitutionEvent.Ended(c.organisation(), c.replaced(), substitution.substitute(), c.from(),
                c.until(), c.act()));
    }

    static SubstitutionEvent decide(SubstitutionCommand.Withdraw c, SubstitutionState state) {
        mustBeTheirs(c);
        Substitution substitution = named(c, c.from(), state);
        if (!c.from().isAfter(c.act().day())) {
            throw HAS_BEGUN.refusal(inFull(c.from()));
        }
        return new SubstitutionEvent.Withdrawn(c.organisation(), c.replaced(), substitution.substitute(), c.from(),
                c.act());
    }

    static SubstitutionState after(SubstitutionState before, SubstitutionEvent event) {
        return switch (event) {
            case SubstitutionEvent.Granted e ->
                before.with(new Substitution(e.replaced(), e.substitute(), e.from(), e.until()));
            case SubstitutionEvent.Ended e ->
                before.with(new Substitution(e.replaced(), e.substitute(), e.from(), e.until()));
            case SubstitutionEvent.Withdrawn e -> before.without(e.replaced(), e.from());
        };
    }

    private static void mustBeTheirs(SubstitutionCommand c) {
        if (!c.replaced().equals(c.act().by()) && !c.roles().contains(Role.CONCERN_CONTROLLER)) {
            throw NOT_YOURS.refusal();
        }
    }

    private static Substitution named(SubstitutionCommand c, LocalDate from, SubstitutionState state) {
        return state.named(c.replaced(), from).orElseThrow(() -> new NotFound(
                "Er begint geen vervanging van deze persoon op %s. Noem de eerste dag van de vervanging."
                        .formatted(inFull(from))));
    }
}
