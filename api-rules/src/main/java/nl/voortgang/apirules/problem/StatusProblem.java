package nl.voortgang.apirules.problem;

/** The problem for an HTTP status about which nothing more is known than the status. */
final class StatusProblem {

    private StatusProblem() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.NOT_LOGGED_IN;
            case 403 -> Problem.ROLE_MISSING;
            case 404 -> Problem.of(404, "niet-gevonden", "Niet gevonden",
                    "Dit adres bestaat niet. Controleer het adres; het eindigt nooit op een schuine streep.");
            case 405 -> Problem.of(405, "methode-niet-toegestaan", "Methode niet toegestaan",
                    "Dit adres kent deze methode niet. De kop Allow noemt de methoden die wel kunnen.");
            case 406 -> Problem.of(406, "vorm-niet-leverbaar", "Vorm niet leverbaar",
                    "Dit adres antwoordt alleen met JSON. Vraag om application/json.");
            case 413 -> Problem.of(413, "te-groot", "Te groot",
                    "Wat u stuurt is groter dan 2 MB. Stuur minder tegelijk.");
            case 415 -> Problem.of(415, "vorm-niet-leesbaar", "Vorm niet leesbaar",
                    "Dit adres leest alleen JSON. Stuur application/json.");
            case 503 -> Problem.of(503, "even-niet-beschikbaar", "Even niet beschikbaar",
                    "De dienst is even niet beschikbaar. Probeer het over enkele seconden opnieuw.");
            default -> status < 500
                    ? Problem.of(status, "ongeldig-verzoek", "Ongeldig verzoek",
                            "Dit verzoek is niet te begrijpen. Controleer adres, koppen en inhoud.")
                    : Problem.of(status, "interne-fout", "Interne fout",
                            "Er ging bij ons iets mis. Probeer het later opnieuw; houdt het aan, meld het dan.");
        };
    }
}
