package nl.voortgang.command.statusupdate;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a status update refuses. */
enum StatusUpdateRule implements Rule {

    NOT_YOUR_SUBJECT("onderwerp-niet-van-u",
            "U bent niet de opsteller van statusmelding %s. Vraag de concerncontroller wie dat is."),
    NOT_YOUR_SUBMISSION("niet-door-u-ingediend",
            "Alleen wie de statusmelding indiende, kan haar intrekken. Vraag anders de controller haar terug te sturen."),
    NOT_YOUR_PROGRAMME("programma-niet-van-u",
            "U bent niet de controller van programma %d. Laat dit over aan de controller van dat programma of aan de"
                    + " concerncontroller."),
    NOT_YOUR_PORTFOLIO("portefeuille-niet-van-u",
            "Deze statusmelding valt onder portefeuille ‘%s’ en die houdt u vandaag niet. Laat dit over aan de"
                    + " portefeuillehouder."),
    TERM_ENDED("termijn-afgelopen",
            "U hield portefeuille ‘%s’ tot en met %s. Laat dit over aan wie haar nu houdt, of vraag de concerncontroller"
                    + " uw termijn na te kijken."),
    FOUR_EYES("vier-ogen",
            "U hebt deze statusmelding zelf %s. Vanwege het vierogenprincipe moet iemand anders dit doen."),
    CONTENT_CHANGED("inhoud-gewijzigd",
            "De inhoud is veranderd sinds u haar zag. Lees de statusmelding opnieuw en beslis daarna."),
    NOT_SUBMITTED("niet-ingediend",
            "Deze statusmelding is niet ingediend. Wacht tot de opsteller haar indient."),
    NOT_REVIEWED("niet-getoetst",
            "Deze statusmelding is nog niet getoetst. De portefeuillehouder is aan de beurt na de controller."),
    ALREADY_SUBMITTED("al-ingediend",
            "Deze statusmelding is al ingediend. Trek haar eerst in als u iets wilt veranderen."),
    ALREADY_REVIEWED("al-getoetst",
            "Deze statusmelding is al getoetst. Alleen de portefeuillehouder kan haar nu nog accorderen of terugsturen."),
    ALREADY_APPROVED("al-geaccordeerd",
            "Deze statusmelding is al geaccordeerd. Klopt er iets niet, neem dan contact op met de concerncontroller."),
    REPORT_NOT_OPEN("rapportage-niet-open",
            "De voortgangsrapportage %s is niet open. Indienen kan alleen zolang zij open is."),
    LATE_WITHOUT_REASON("te-laat-zonder-reden",
            "Indienen kon tot en met %s. Geef bij ‘redenTeLaat’ aan waarom u later indient."),
    REASON_WHILE_IN_TIME("op-tijd-met-reden",
            "U bent op tijd: indienen kan tot en met %s. Laat ‘redenTeLaat’ weg.");

    private final String slug;
    private final String sentence;

    StatusUpdateRule(String slug, String sentence) {
        this.slug = slug;
        this.sentence = sentence;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
