package nl.voortgang.command.substitution;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a substitution is refused. */
final class SubstitutionRules {

    static final Rule NOT_YOURS = new Rule("vervanging-niet-van-u",
            "U kunt alleen uw eigen vervanging regelen. Vraag de concerncontroller om die van een ander te regelen.");

    static final Rule REPLACES_SELF = new Rule("vervangt-zichzelf",
            "Niemand kan zichzelf vervangen. Kies iemand anders als vervanger.");

    static final Rule BEGINS_IN_PAST = new Rule("vervanging-in-verleden",
            "Een vervanging begint op zijn vroegst vandaag, %s. Kies een latere eerste dag.");

    static final Rule OVERLAP = new Rule("vervangingen-overlappen",
            "Van %s heeft deze persoon al een vervanger. Beëindig eerst die vervanging of kies andere dagen.");

    static final Rule CIRCLE = new Rule("vervanging-in-kring",
            "Op %s zou de vervanger, al dan niet via anderen, zelf worden vervangen door wie hij of zij vervangt. Kies een"
                    + " andere vervanger of andere dagen.");

    static final Rule ENDS_EARLIER = new Rule("vervanging-eindigt-al-eerder",
            "Deze vervanging eindigt al op %s en kan niet langer worden. Verleen voor de dagen erna een nieuwe.");

    static final Rule ENDS_IN_PAST = new Rule("beeindiging-in-verleden",
            "Een vervanging eindigt op zijn vroegst gisteren, want wat de vervanger deed, blijft gedaan. Kies %s of een"
                    + " latere dag.");

    static final Rule HAS_BEGUN = new Rule("vervanging-al-begonnen",
            "Deze vervanging begon op %s en kan niet meer worden ingetrokken. Beëindig haar.");

    private SubstitutionRules() {}
}
