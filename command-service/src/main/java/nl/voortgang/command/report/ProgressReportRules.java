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

    static final Rule INCOMPLETE = new Rule("rapportage-onvolledig",
            "Elke statusmelding moet geaccordeerd zijn, of met een reden als ontbrekend zijn genoemd. Bij ‘fouten’ staat"
                    + " waar dat niet zo is; los dat op en stel daarna samen.");

    static final Rule THAWING = new Rule("ontdooien-loopt",
            "De voortgangsrapportage %s is net teruggezet en haar statusmeldingen worden nog ontdooid. Probeer het zo"
                    + " opnieuw.");

    static final Rule FREEZING = new Rule("bevriezen-loopt",
            "De statusmeldingen van voortgangsrapportage %s worden nog bevroren. Probeer het zo opnieuw; blijkt er een niet"
                    + " geaccordeerd, dan gaat de rapportage terug naar open en staat erbij welke.");

    static final Rule APPROVED_AFTER_ALL = new Rule("ontbrekende-geaccordeerd",
            "De statusmelding van %s staat als ontbrekend in de rapportage, maar is intussen geaccordeerd. Zet de rapportage"
                    + " terug en stel haar opnieuw samen.");

    static final Rule NOBODY_DUE = new Rule("niemand-aan-zet",
            "Er is niemand aan zet: alle statusmeldingen zijn geaccordeerd. U hoeft niemand te herinneren.");

    static final Rule OTHER_PROGRAMME = new Rule("programma-niet-in-rapportage",
            "De voortgangsrapportage %s gaat niet over programma %s. Kies een ander programma, of laat ‘programma’ weg om"
                    + " iedereen te herinneren.");

    static final Rule REMINDED_LATELY = new Rule("net-herinnerd",
            "Hieraan is nog geen uur geleden herinnerd. Herinner vanaf %s opnieuw, of herinner aan een ander programma.");

    static final Rule NOT_OPENED = new Rule("rapportage-niet-geopend",
            "De voortgangsrapportage %s is nog niet geopend. Open haar eerst.");

    static final Rule NOT_COMPILED = new Rule("rapportage-niet-samengesteld",
            "De voortgangsrapportage %s is nog niet samengesteld. Stel haar samen zodra alles is geaccordeerd.");

    static final Rule COMPILED = new Rule("rapportage-samengesteld",
            "De voortgangsrapportage %s is samengesteld. Stel haar vast, of zet haar terug als er nog iets moet"
                    + " veranderen.");

    static final Rule ADOPTED = new Rule("rapportage-vastgesteld",
            "De voortgangsrapportage %s is vastgesteld. Bied haar aan de raad aan; een fout herstelt u met een erratum.");

    static final Rule SENT = new Rule("rapportage-aangeboden",
            "De voortgangsrapportage %s is aangeboden aan de raad. Publiceer haar; een fout herstelt u met een erratum.");

    static final Rule PUBLISHED = new Rule("rapportage-gepubliceerd",
            "De voortgangsrapportage %s is gepubliceerd en daarmee klaar. Een fout herstelt u met een erratum.");

    static final Rule CANCELLED = new Rule("rapportage-geannuleerd",
            "De voortgangsrapportage %s is geannuleerd. Plan een andere, met een ander volgnummer.");

    static final Rule IMPORTED = new Rule("rapportage-ingelezen",
            "De voortgangsrapportage %s is ingelezen als historie. Daar wordt hier niets meer over beslist.");

    static final Rule OWN_REPORT = new Rule("eigen-rapportage",
            "De voortgangsrapportage %s is hier zelf gemaakt of gepland. Daar wordt niets over ingelezen; kies een rapportage"
                    + " van vóór die tijd.");

    static final Rule NO_GOAL_TREE_OF_THEN = new Rule("doelenboom-van-toen-ontbreekt",
            "Van begrotingsjaar %s is er nog geen doelenboom. Lees eerst die van toen in en daarna de rapportage.");

    private ProgressReportRules() {}
}
