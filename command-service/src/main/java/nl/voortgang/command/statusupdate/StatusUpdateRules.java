package nl.voortgang.command.statusupdate;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a status update refuses. */
final class StatusUpdateRules {

    static final Rule NOT_YOUR_SUBJECT = new Rule("onderwerp-niet-van-u",
            "U bent niet de opsteller van statusmelding %s. Vraag de concerncontroller wie dat is.");

    static final Rule NOT_YOUR_SUBMISSION = new Rule("niet-door-u-ingediend",
            "Alleen wie de statusmelding indiende, kan haar intrekken. Vraag anders de controller haar terug te sturen.");

    static final Rule NOT_YOUR_PROGRAMME = new Rule("programma-niet-van-u",
            "U bent niet de controller van programma %d. Laat dit over aan de controller van dat programma of aan de"
                    + " concerncontroller.");

    static final Rule NOT_YOUR_PORTFOLIO = new Rule("portefeuille-niet-van-u",
            "Deze statusmelding valt onder portefeuille ‘%s’ en die houdt u vandaag niet. Laat dit over aan de"
                    + " portefeuillehouder.");

    static final Rule TERM_ENDED = new Rule("termijn-afgelopen",
            "U hield portefeuille ‘%s’ tot en met %s. Laat dit over aan wie haar nu houdt, of vraag de concerncontroller"
                    + " uw termijn na te kijken.");

    static final Rule SUBSTITUTION_ENDED = new Rule("vervanging-afgelopen",
            "U verving degene die hierover beslist tot en met %s. Laat dit aan die persoon over of vraag om een nieuwe"
                    + " vervanging.");

    static final Rule FOUR_EYES = new Rule("vier-ogen",
            "%s Vanwege het vierogenprincipe moet iemand anders dit doen.");

    static final Rule CONTENT_CHANGED = new Rule("inhoud-gewijzigd",
            "De inhoud is veranderd sinds u haar zag. Lees de statusmelding opnieuw en beslis daarna.");

    static final Rule NOT_SUBMITTED = new Rule("niet-ingediend",
            "Deze statusmelding is niet ingediend. Wacht tot de opsteller haar indient.");

    static final Rule NOT_REVIEWED = new Rule("niet-getoetst",
            "Deze statusmelding is nog niet getoetst. De portefeuillehouder is aan de beurt na de controller.");

    static final Rule ALREADY_SUBMITTED = new Rule("al-ingediend",
            "Deze statusmelding is al ingediend. Trek haar eerst in als u iets wilt veranderen.");

    static final Rule ALREADY_REVIEWED = new Rule("al-getoetst",
            "Deze statusmelding is al getoetst. Alleen de portefeuillehouder kan haar nu nog accorderen of terugsturen.");

    static final Rule ALREADY_APPROVED = new Rule("al-geaccordeerd",
            "Deze statusmelding is al geaccordeerd. Klopt er iets niet, neem dan contact op met de concerncontroller.");

    static final Rule FROZEN = new Rule("bevroren",
            "Deze statusmelding is bevroren: zij hoort bij een samengestelde rapportage. Alleen de concerncontroller kan haar"
                    + " laten veranderen: door de rapportage terug te zetten of, na het vaststellen, met een erratum.");

    static final Rule REPORT_NOT_OPEN = new Rule("rapportage-niet-open",
            "De voortgangsrapportage %s is niet open maar %s, dus dit kan nu niet. %s");

    static final Rule LATE_WITHOUT_REASON = new Rule("te-laat-zonder-reden",
            "Indienen kon tot en met %s. Geef bij ‘redenTeLaat’ aan waarom u later indient.");

    static final Rule REASON_WHILE_IN_TIME = new Rule("op-tijd-met-reden",
            "U bent op tijd: indienen kan tot en met %s. Laat ‘redenTeLaat’ weg.");

    static final Rule ERRATUM_IS_NEVER_LATE = new Rule("erratum-nooit-te-laat",
            "Dit is een erratum en dat is nooit te laat. Laat ‘redenTeLaat’ weg.");

    static final Rule NOT_IN_BULK = new Rule("niet-in-bulk",
            "Deze statusmelding kunt u alleen apart accorderen: %s.");

    static final Rule AUTHORS_TURN = new Rule("opsteller-aan-zet",
            "De opsteller is al aan zet, dus heropenen is niet nodig.");

    static final Rule REVIEWER_CANNOT_WRITE = new Rule("toetser-wordt-opsteller",
            "Deze statusmelding is %s deze persoon getoetst, die daarom haar opsteller niet kan worden. Kies iemand anders,"
                    + " of heropen haar eerst.");

    static final Rule NOT_APPROVED = new Rule("niet-geaccordeerd",
            "Statusmelding %s is niet geaccordeerd en kan daarom niet worden bevroren.");

    static final Rule ERRATUM_TOO_EARLY = new Rule("erratum-te-vroeg",
            "De voortgangsrapportage %s is nog niet vastgesteld. Heropen de statusmelding; is de rapportage al samengesteld,"
                    + " zet die dan eerst terug.");

    static final Rule ERRATUM_RUNS = new Rule("erratum-loopt",
            "Er loopt al een erratum op deze statusmelding. Een volgend kan zodra dat is geaccordeerd.");

    static final Rule NOT_IN_REPORT = new Rule("niet-in-rapportage",
            "Deze statusmelding ontbrak in de rapportage, dus er valt niets aan te herstellen.");

    static final Rule NOTHING_TO_CARRY_OVER = new Rule("niets-over-te-nemen",
            "In een eerdere rapportage is over %s niets geaccordeerd dat u kunt overnemen. Begin met een leeg concept.");

    static final Rule DRAFT_EXISTS = new Rule("concept-bestaat",
            "U hebt al een concept van statusmelding %s en dat blijft staan. Noem de versie ervan in If-Match om het te"
                    + " vervangen.");

    private StatusUpdateRules() {}
}
