package nl.voortgang.command.goaltree;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a goal tree refuses, beside faults in what is offered. */
final class GoalTreeRules {

    static final Rule CHANGED_MEANWHILE = new Rule("doelenboom-intussen-gewijzigd",
            "De doelenboom van %s is gewijzigd terwijl deze werd ingelezen. Bekijk wat er nu staat en lees opnieuw in.");

    private GoalTreeRules() {}
}
