package nl.voortgang.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.report.Report;
import org.jspecify.annotations.Nullable;

/** What the pages say in Dutch that is not in the document itself. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.of("nl"));

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Act.ZONE));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Act.ZONE));
    }

    static String light(TrafficLight light) {
        return switch (light) {
            case GREEN -> "Groen";
            case ORANGE -> "Oranje";
            case RED -> "Rood";
        };
    }

    private static String constraint(Constraint constraint) {
        return switch (constraint) {
            case TIME -> "tijd";
            case MONEY -> "geld";
            case QUALITY -> "kwaliteit";
        };
    }

    /** How far the report has come, sentence by sentence. */
    static List<String> standing(ReportDocument document) {
        var sentences = new ArrayList<String>();
        if (document.adoption() instanceof Report.Adoption(String number, LocalDate on)) {
            sentences.add("Vastgesteld door het college op %s, besluit %s.".formatted(day(on), number));
        }
        if (document.sending() instanceof Report.Sending(LocalDate on, String reference)) {
            sentences.add("Aangeboden aan de raad op %s, kenmerk %s.".formatted(day(on), reference));
        }
        if (document.publication() instanceof Report.Sending(LocalDate on, String reference)) {
            sentences.add("Gepubliceerd op %s, kenmerk %s.".formatted(day(on), reference));
        }
        switch (document.state()) {
            case PLANNED, OPEN, COMPILED -> sentences.add("Deze voortgangsrapportage is nog niet vastgesteld.");
            case CANCELLED -> sentences.add("Deze voortgangsrapportage is geannuleerd.");
            case IMPORTED ->
                sentences.add("Deze voortgangsrapportage is van vóór dit systeem: zij is overgenomen, en niet"
                        + " hier besloten.");
            case ADOPTED, SENT, PUBLISHED -> {}
        }
        return sentences;
    }

    /** What there is to say of a performance beside its light. */
    static List<String> lines(Performance performance) {
        return lines(performance.constraints(), performance.deviation(), performance.explanation());
    }

    private static List<String> lines(Set<Constraint> constraints, @Nullable Deviation deviation,
            @Nullable String explanation) {
        var lines = new ArrayList<String>();
        if (deviation != null) {
            lines.add("Het gaat om: " + constraints.stream().map(Wording::constraint).collect(Collectors.joining(", "))
                    + ".");
            lines.add("Oorzaak: " + deviation.cause());
            lines.add("Consequentie: " + deviation.consequence());
            lines.add("Bijsturing: " + deviation.correctiveAction());
        }
        if (explanation != null) {
            lines.addAll(explanation.lines().filter(line -> !line.isBlank()).toList());
        }
        return lines;
    }

    static String inWords(Content content) {
        return switch (content) {
            case Content.OfPerformance it -> light(it.light()) + "\n"
                    + String.join("\n", lines(it.constraints(), it.deviation(), it.explanation()));
            case Content.OfProgramme it -> it.stateOfAffairs().stream().map(Wording::bullet)
                    .collect(Collectors.joining("\n"));
        };
    }

    private static String bullet(Bullet bullet) {
        return bullet.details().isEmpty() ? bullet.text() : bullet.text() + " " + String.join(" ", bullet.details());
    }
}
