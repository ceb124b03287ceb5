package nl.voortgang.command.statusupdate;

import nl.voortgang.apirules.Refused;

/** The draft is not the one its author went on from: another tab saved, submitted or threw away. */
final class DraftChanged extends RuntimeException implements Refused {

    DraftChanged() {
        super("another draft", null, false, false);
    }

    @Override
    public String slug() {
        return "versie-verouderd";
    }

    @Override
    public String title() {
        return "Versie verouderd";
    }

    @Override
    public String detail() {
        return "Uw concept is ondertussen ergens anders bewaard, ingediend of weggegooid. Lees het opnieuw en ga daarmee"
                + " verder.";
    }

    @Override
    public int status() {
        return 412;
    }
}
