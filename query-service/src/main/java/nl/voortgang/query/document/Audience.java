package nl.voortgang.query.document;

import nl.voortgang.query.reading.Visibility;

/** For whom a document is made. */
enum Audience {

    /** Those of the organisation who may read the report. */
    ORGANISATION(Visibility.REPORT, "(" + Visibility.ADOPTED + " OR r.state = 'IMPORTED')"),
    /** Everybody: what is not published does not exist, not even as the light of the time before. */
    EVERYBODY(Visibility.PUBLIC, "(" + Visibility.PUBLIC + " OR r.state = 'IMPORTED')");

    /** A condition on the report {@code r}. */
    final String mayRead;
    /** A condition on a report {@code r} whose lights may stand beside it. */
    final String compares;

    Audience(String mayRead, String compares) {
        this.mayRead = mayRead;
        this.compares = compares;
    }
}
