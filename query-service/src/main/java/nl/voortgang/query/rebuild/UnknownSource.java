package nl.voortgang.query.rebuild;

import nl.voortgang.apirules.Refused;

/** This service was not told where the ledger is. */
final class UnknownSource extends RuntimeException implements Refused {

    UnknownSource() {
        super("voortgang.ledger.address has no value", null, false, false);
    }

    @Override
    public String slug() {
        return "bron-niet-ingesteld";
    }

    @Override
    public String title() {
        return "Bron niet ingesteld";
    }

    @Override
    public String detail() {
        return "Deze dienst weet niet waar het grootboek is. Vraag wie haar beheert om dat in te stellen.";
    }
}
