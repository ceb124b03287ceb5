package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.regex.Pattern;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;

/** The codes of policy areas and goals; budget books also write them with a zero in front: {@code 02A}, {@code 02A1}. */
final class Codes {

    private static final Pattern PADDING = Pattern.compile("^0(?=[1-9][A-Z])");
    private static final Pattern POLICY_AREA = Pattern.compile("[1-9]\\d?[A-Z]");
    private static final Pattern GOAL = Pattern.compile("[1-9]\\d?[A-Z][1-9]\\d?");

    private Codes() {}

    /** The same programmes with every code in the one notation that is kept. */
    static List<Programme> canonical(List<Programme> programmes) {
        return programmes.stream().map(each -> new Programme(each.number(), each.name(), each.mission(),
                each.committees(), each.author(), each.controller(), each.portfolio(),
                each.policyAreas().stream().map(Codes::canonical).toList())).toList();
    }

    private static PolicyArea canonical(PolicyArea area) {
        return new PolicyArea(canonical(area.code()), area.name(), area.goals().stream()
                .map(goal -> new Goal(canonical(goal.code()), goal.name(), goal.performances())).toList());
    }

    private static String canonical(String code) {
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
