package nl.voortgang.command.statusupdate;

import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import org.jspecify.annotations.Nullable;

/** What a reviewer or holder adds to a decision, at most 2000 characters. */
final class Remarks {

    private static final String FIELD = "opmerking";
    private static final int MOST = 2000;

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

    static void checkRequired(String remark, Faults faults) {
        Texts.prose("de opmerking", remark, MOST, faults.at(FIELD));
    }

    static void checkOptional(@Nullable String remark, Faults faults) {
        Texts.optional("de opmerking", remark, MOST, faults.at(FIELD));
    }
}
