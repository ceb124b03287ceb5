package nl.voortgang.apirules;

/** What was asked for does not exist, or not for this caller; the answer does not tell which. */
public final class NotFound extends RuntimeException implements Refused {

    /** @param detail such as {@code De statusmelding 2022-2-2A1.1 bestaat niet.} */
    public NotFound(String detail) {
        super(detail, null, false, false);
    }

    @Override
    public String slug() {
        return "niet-gevonden";
    }

    @Override
    public String title() {
        return "Niet gevonden";
    }

    @Override
    public String detail() {
        return String.valueOf(getMessage());
    }

    @Override
    public int status() {
        return 404;
    }
}
