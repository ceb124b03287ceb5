package nl.voortgang.command.portfolio;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a portfolio refuses. */
final class PortfolioRules {

    static final Rule NAMED_OTHERWISE = new Rule("portefeuille-heet-anders",
            "Deze portefeuille bestaat al en heet ‘%s’. Stel voor een andere naam een nieuwe portefeuille in.");

    static final Rule TERMS_OVERLAP = new Rule("termijnen-overlappen",
            "Van %s houdt al iemand deze portefeuille. Beëindig eerst die termijn of kies andere dagen.");

    static final Rule ENDS_EARLIER = new Rule("termijn-eindigt-al-eerder",
            "Deze termijn eindigt al op %s en kan niet langer worden. Benoem de houder opnieuw voor de dagen erna.");

    static final Rule TRANSFERRED_IN_PAST = new Rule("overdracht-in-verleden",
            "Overdragen kan op zijn vroegst per vandaag, %s: wat eerder is beslist, besliste wie toen houder was. Kies een"
                    + " latere dag.");

    private PortfolioRules() {}
}
