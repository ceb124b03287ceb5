package nl.voortgang.contract.wire;

import java.util.Map;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.PropertyNamingStrategies;

/**
 * The glossary as a naming strategy: code is English, what others read is Dutch, one word for one thing. A word that is
 * missing here fails the first time it is written, so nothing leaves half translated.
 */
public final class Dutch extends PropertyNamingStrategies.NamingBase {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("act", "daad"),
            Map.entry("added", "toegevoegd"),
            Map.entry("adoption", "vaststelling"),
            Map.entry("after", "wordt"),
            Map.entry("approval", "accorderen"),
            Map.entry("approved", "geaccordeerd"),
            Map.entry("at", "op"),
            Map.entry("author", "opsteller"),
            Map.entry("before", "was"),
            Map.entry("budgetYear", "begrotingsjaar"),
            Map.entry("bulkApproval", "bulkaccordering"),
            Map.entry("bullets", "punten"),
            Map.entry("by", "door"),
            Map.entry("byMail", "mail"),
            Map.entry("carriedOverFrom", "overgenomenVan"),
            Map.entry("cause", "oorzaak"),
            Map.entry("change", "wijziging"),
            Map.entry("changed", "gewijzigd"),
            Map.entry("checked", "gecontroleerd"),
            Map.entry("checkpoint", "controlepunt"),
            Map.entry("code", "code"),
            Map.entry("college", "college"),
            Map.entry("committees", "commissies"),
            Map.entry("comparedWith", "vergelekenMet"),
            Map.entry("compiledAt", "samengesteldOp"),
            Map.entry("consequence", "consequentie"),
            Map.entry("constraints", "kaders"),
            Map.entry("content", "inhoud"),
            Map.entry("contentHash", "inhoudHash"),
            Map.entry("continues", "voortzettingVan"),
            Map.entry("controller", "controller"),
            Map.entry("corrected", "correctie"),
            Map.entry("correctedAt", "gecorrigeerdOp"),
            Map.entry("correctiveAction", "bijsturing"),
            Map.entry("count", "aantal"),
            Map.entry("data", "gegevens"),
            Map.entry("date", "datum"),
            Map.entry("deadline", "termijn"),
            Map.entry("deadlines", "termijnen"),
            Map.entry("decisionDate", "besluitdatum"),
            Map.entry("decisionNumber", "besluitnummer"),
            Map.entry("details", "onderliggend"),
            Map.entry("deviation", "afwijking"),
            Map.entry("differences", "verschillen"),
            Map.entry("done", "gereed"),
            Map.entry("due", "aanZet"),
            Map.entry("effectiveFrom", "geldtVanaf"),
            Map.entry("endedAt", "afgerondOp"),
            Map.entry("errata", "errata"),
            Map.entry("erratum", "erratum"),
            Map.entry("eventId", "gebeurtenis"),
            Map.entry("explained", "toegelicht"),
            Map.entry("explanation", "toelichting"),
            Map.entry("faults", "fouten"),
            Map.entry("field", "veld"),
            Map.entry("findings", "bevindingen"),
            Map.entry("from", "van"),
            Map.entry("frozen", "bevroren"),
            Map.entry("goal", "doel"),
            Map.entry("goalTree", "doelenboom"),
            Map.entry("goalTreeVersion", "doelenboomversie"),
            Map.entry("goals", "doelen"),
            Map.entry("green", "groen"),
            Map.entry("greenToRed", "groenNaarRood"),
            Map.entry("haltedAt", "gestoptBij"),
            Map.entry("holder", "houder"),
            Map.entry("id", "id"),
            Map.entry("imported", "ingelezen"),
            Map.entry("importedAt", "ingelezenOp"),
            Map.entry("key", "sleutel"),
            Map.entry("keyId", "sleutelkenmerk"),
            Map.entry("kind", "soort"),
            Map.entry("late", "teLaat"),
            Map.entry("leaf", "blad"),
            Map.entry("leafHash", "bladHash"),
            Map.entry("ledger", "grootboek"),
            Map.entry("light", "stoplicht"),
            Map.entry("lightBefore", "vorigStoplicht"),
            Map.entry("madeAt", "gemaaktOp"),
            Map.entry("mail", "mailadres"),
            Map.entry("mailRefusal", "mailGeweigerd"),
            Map.entry("missing", "ontbrekend"),
            Map.entry("mission", "missie"),
            Map.entry("name", "naam"),
            Map.entry("next", "volgende"),
            Map.entry("number", "nummer"),
            Map.entry("onBehalfOf", "namens"),
            Map.entry("openReports", "openRapportages"),
            Map.entry("openedAt", "geopendOp"),
            Map.entry("orange", "oranje"),
            Map.entry("ordinal", "volgnummer"),
            Map.entry("organisation", "organisatie"),
            Map.entry("origin", "herkomst"),
            Map.entry("original", "origineel"),
            Map.entry("outcome", "uitkomst"),
            Map.entry("part", "onderdeel"),
            Map.entry("parts", "delen"),
            Map.entry("path", "pad"),
            Map.entry("people", "personen"),
            Map.entry("perSecond", "perSeconde"),
            Map.entry("performance", "prestatie"),
            Map.entry("performances", "prestaties"),
            Map.entry("person", "persoon"),
            Map.entry("policyArea", "beleidsterrein"),
            Map.entry("policyAreas", "beleidsterreinen"),
            Map.entry("portfolio", "portefeuille"),
            Map.entry("portfolios", "portefeuilles"),
            Map.entry("position", "positie"),
            Map.entry("preference", "voorkeur"),
            Map.entry("previous", "vorige"),
            Map.entry("previousVersion", "vorigeVersie"),
            Map.entry("problem", "probleem"),
            Map.entry("programme", "programma"),
            Map.entry("programmeName", "programmanaam"),
            Map.entry("programmes", "programmas"),
            Map.entry("publication", "publicatie"),
            Map.entry("qualifiesForBulk", "kanInBulk"),
            Map.entry("reason", "reden"),
            Map.entry("reasonForLateness", "redenTeLaat"),
            Map.entry("reasonMissing", "redenOntbreekt"),
            Map.entry("receivedAt", "ontvangenOp"),
            Map.entry("red", "rood"),
            Map.entry("reference", "kenmerk"),
            Map.entry("referenceDate", "peildatum"),
            Map.entry("refused", "geweigerd"),
            Map.entry("remark", "opmerking"),
            Map.entry("remarks", "opmerkingen"),
            Map.entry("reminders", "herinneringen"),
            Map.entry("removed", "vervallen"),
            Map.entry("reopenings", "heropeningen"),
            Map.entry("replaced", "vervangene"),
            Map.entry("report", "voortgangsrapportage"),
            Map.entry("reports", "voortgangsrapportages"),
            Map.entry("requested", "gevraagd"),
            Map.entry("requestedAt", "gevraagdOp"),
            Map.entry("results", "resultaten"),
            Map.entry("returned", "teruggestuurd"),
            Map.entry("review", "toetsen"),
            Map.entry("reviewed", "getoetst"),
            Map.entry("roles", "rollen"),
            Map.entry("root", "wortel"),
            Map.entry("rootAfter", "wortelWordt"),
            Map.entry("rootBefore", "wortelWas"),
            Map.entry("savedAt", "bewaardOp"),
            Map.entry("secondsLeft", "resterendeSeconden"),
            Map.entry("seen", "gezien"),
            Map.entry("sending", "aanbieding"),
            Map.entry("sentence", "omschrijving"),
            Map.entry("signature", "ondertekening"),
            Map.entry("signatures", "ondertekeningen"),
            Map.entry("size", "grootte"),
            Map.entry("source", "bron"),
            Map.entry("startedAt", "begonnenOp"),
            Map.entry("state", "stand"),
            Map.entry("stateOfAffairs", "standVanZaken"),
            Map.entry("statusUpdate", "statusmelding"),
            Map.entry("statusUpdates", "statusmeldingen"),
            Map.entry("steps", "stappen"),
            Map.entry("subject", "onderwerp"),
            Map.entry("submission", "indienen"),
            Map.entry("submitted", "ingediend"),
            Map.entry("substitute", "vervanger"),
            Map.entry("takenOverFrom", "overgenomenVan"),
            Map.entry("task", "taak"),
            Map.entry("terms", "termijnen"),
            Map.entry("text", "tekst"),
            Map.entry("thirdOrangeInARow", "derdeOranjeOpRij"),
            Map.entry("total", "totaal"),
            Map.entry("totals", "totalen"),
            Map.entry("turnOf", "aanZet"),
            Map.entry("type", "type"),
            Map.entry("unfrozen", "nietBevroren"),
            Map.entry("until", "totEnMet"),
            Map.entry("use", "gebruik"),
            Map.entry("value", "waarde"),
            Map.entry("verification", "controle"),
            Map.entry("version", "versie"),
            Map.entry("versions", "versies"),
            Map.entry("withoutLight", "zonderStoplicht"));

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String word) {
        return named(field.getDeclaringClass(), word);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String word) {
        return named(method.getDeclaringClass(), word);
    }

    @Override
    public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String word) {
        return named(parameter.getDeclaringClass(), word);
    }

    /** Only our own records speak; what Jackson looks at on its way through other types keeps its name. */
    private String named(Class<?> type, String word) {
        return type.isRecord() ? translate(word) : word;
    }

    @Override
    public String translate(String word) {
        String dutch = WORDS.get(word);
        if (dutch == null) {
            throw new IllegalArgumentException("no Dutch word for '" + word + "' in " + Dutch.class.getName());
        }
        return dutch;
    }
}
