package nl.voortgang.command.goaltree;

import java.util.regex.Pattern;

/** The codes of policy areas and goals; budget books also write them with a zero in front: {@code 02A}, {@code 02A1}. */
public final class Codes {

    private static final Pattern PADDING = Pattern.compile("^0(?=[1-9][A-Z])");
    private static final Pattern POLICY_AREA = Pattern.compile("[1-9]\\d?[A-Z]");
    private static final Pattern GOAL = Pattern.compile("[1-9]\\d?[A-Z][1-9]\\d?");

    private Codes() {}

    /** The code in the one notation that is kept. */
    public static String canonical(String code) {
        return PADDING.matcher(code).replaceFirst("");
    }

    static boolean isPolicyArea(String code) {
        return POLICY_AREA.matcher(code).matches();
    }

    static boolean isGoal(String code) {
        return GOAL.matcher(code).matches();
    }

    /** {@code 2} of {@code 2A}. */
    static String programmeOf(String policyArea) {
        return policyArea.substring(0, policyArea.length() - 1);
    }

    /** {@code 2A} of {@code 2A1}. */
    static String policyAreaOf(String goal) {
        return goal.replaceFirst("\\d+$", "");
    }
}
