package nl.voortgang.command.mail;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.command.reminder.Task;

/** The Dutch sentences of a mail. */
final class Wording {

    static final String FOOTER = "Deze mail is automatisch verstuurd. Welke mail u krijgt, kiest u in het portaal bij uw"
            + " voorkeuren.";

    private Wording() {}

    /**
     * @param daysLeft working days from today up to the deadline
     * @return such as {@code Nog 5 werkdagen om 3 statusmeldingen in te dienen}
     */
    static String subject(Task task, int updates, LocalDate deadline, LocalDate today, int daysLeft) {
        if (today.isAfter(deadline)) {
            return "Te laat: %s %s nog niet %s".formatted(updates(updates), updates == 1 ? "is" : "zijn", done(task));
        }
        return "%s om %s %s".formatted(time(deadline, today, daysLeft), updates(updates), toDo(task));
    }

    private static String time(LocalDate deadline, LocalDate today, int daysLeft) {
        if (today.equals(deadline)) {
            return "Vandaag is de laatste dag";
        }
        return switch (daysLeft) {
            case 0 -> "Nog tot en met " + inFull(deadline);
            case 1 -> "Nog 1 werkdag";
            default -> "Nog %d werkdagen".formatted(daysLeft);
        };
    }

    static String updates(int number) {
        return number == 1 ? "1 statusmelding" : "%d statusmeldingen".formatted(number);
    }

    static String toDo(Task task) {
        return switch (task) {
            case SUBMIT -> "in te dienen";
            case REVIEW -> "te toetsen";
            case APPROVE -> "te accorderen";
            case OVERVIEW -> throw new IllegalArgumentException("an overview is no step");
        };
    }

    static String done(Task task) {
        return switch (task) {
            case SUBMIT -> "ingediend";
            case REVIEW -> "getoetst";
            case APPROVE -> "geaccordeerd";
            case OVERVIEW -> throw new IllegalArgumentException("an overview is no step");
        };
    }
}
