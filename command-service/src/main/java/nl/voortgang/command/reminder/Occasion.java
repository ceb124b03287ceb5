package nl.voortgang.command.reminder;

import java.time.LocalDate;

/**
 * What a reminder is given for; the same person is not reminded twice of the same task for one.
 *
 * @param key the day of the calendar, or the id of the event in which somebody asked for it
 * @param asked whether it is the latter
 * @param digestDay the morning with whose digest it goes, for who wants that
 */
record Occasion(String key, boolean asked, LocalDate digestDay) {

    static Occasion ofCalendar(LocalDate day, LocalDate today) {
        return new Occasion(day.toString(), false, today);
    }

    static Occasion ofEvent(String event, LocalDate digestDay) {
        return new Occasion(event, true, digestDay);
    }
}
