package nl.voortgang.command.report;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a progress report refuses. */
final class ProgressReportRules {

    static final Rule ALREADY_PLANNED = new Rule("rapportage-bestaat-al",
            "De voortgangsrapportage %s bestaat al. Kies een ander volgnummer of een ander begrotingsjaar.");

    static final Rule ALREADY_OPENED = new Rule("rapportage-al-geopend",
            "De voortgangsrapportage %s is al geopend; de statusmeldingen zijn al gevraagd.");

    static final Rule NO_GOAL_TREE = new Rule("geen-doelenboom",
            "Van begrotingsjaar %s is er nog geen doelenboom. Lees die eerst in en open daarna de rapportage.");

    static final Rule GOAL_TREE_INCOMPLETE = new Rule("doelenboom-onvolledig",
            "Er ontbreekt nog iets in de doelenboom of bij de portefeuilles. Bij ‘fouten’ staat wat; vul dat aan en open"
                    + " daarna de rapportage.");

    static final Rule OWN_REPORT = new Rule("eigen-rapportage",
            "De voortgangsrapportage %s is hier zelf gemaakt of gepland. Daar wordt niets over ingelezen; kies een rapportage"
                    + " van vóór die tijd.");

    static final Rule NO_GOAL_TREE_OF_THEN = new Rule("doelenboom-van-toen-ontbreekt",
            "Van begrotingsjaar %s is er nog geen doelenboom. Lees eerst die van toen in en daarna de rapportage.");

    private ProgressReportRules() {}
}
