package nl.voortgang.command.statusupdate;

import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody adds to a decision: a remark of at most 2000 characters, or a reason of at most 1000. */
final class Remarks {

    private static final String FIELD = "opmerking";
    private static final int MOST = 2000;
    private static final int LONGEST_REASON = 1000;

    private Remarks() {}

    static String required(String remark) {
        var faults = new Faults();
        checkRequired(remark, faults);
        faults.refuseIfAny();
        return remark;
    }

    static @Nullable String optional(@Nullable String remark) {
        var faults = new Faults();
        checkOptional(remark, faults);
        faults.refuseIfAny();
        return Texts.unlessBlank(remark);
    }

    static String reason(String reason) {
        var faults = new Faults();
        checkReason(reason, faults);
        faults.refuseIfAny();
        return reason;
    }

    static void checkReason(String reason, Faults faults) {
        Texts.prose("de reden", reason, LONGEST_REASON, faults.at("reden"));
    }

    static void checkRequired(String remark, Faults faults) {
        Texts.prose("de opmerking", remark, MOST, faults.at(FIELD));
    }

    static void checkOptional(@Nullable String remark, Faults faults) {
        Texts.optional("de opmerking", remark, MOST, faults.at(FIELD));
    }
}
