package nl.voortgang.command.portfolio;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a portfolio refuses. */
enum PortfolioRule implements Rule {

    NAMED_OTHERWISE("portefeuille-heet-anders",
            "Deze portefeuille bestaat al en heet ‘%s’. Stel voor een andere naam een nieuwe portefeuille in."),
    TERMS_OVERLAP("termijnen-overlappen",
            "Van %s houdt al iemand deze portefeuille. Beëindig eerst die termijn of kies andere dagen."),
    ENDS_EARLIER("termijn-eindigt-al-eerder",
            "Deze termijn eindigt al op %s en kan niet langer worden. Benoem de houder opnieuw voor de dagen erna.");

    private final String slug;
    private final String sentence;

    PortfolioRule(String slug, String sentence) {
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
