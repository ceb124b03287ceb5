package nl.voortgang.query.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.document.ReportDocument.Before;
import nl.voortgang.query.document.ReportDocument.Goal;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import nl.voortgang.query.spreadsheet.Csv;
import org.jspecify.annotations.Nullable;

/** A report as a table with a row per performance. */
final class Spreadsheet {

    private static final List<String> HEADING = List.of("Voortgangsrapportage", "Programma", "Programmanaam",
            "Beleidsterrein", "Doel", "Prestatie", "Prestatienaam", "Portefeuille", "Stoplicht", "Vorig stoplicht",
            "Derde oranje op rij", "Groen naar rood", "Oorzaak", "Consequentie", "Bijsturing", "Toelichting",
            "Reden te laat", "Reden ontbreekt", "Errata");

    private Spreadsheet() {}

    static String of(ReportDocument document) {
        return Csv.BYTE_ORDER_MARK
                + Stream.concat(Stream.of(HEADING), rows(document)).map(Csv::row).collect(Collectors.joining());
    }

    private static Stream<List<String>> rows(ReportDocument document) {
        return document.programmes().stream()
                .flatMap(programme -> programme.policyAreas().stream().flatMap(area -> area.goals().stream()
                        .flatMap(goal -> goal.performances().stream()
                                .map(performance -> row(document, programme, area, goal, performance)))));
    }

    private static List<String> row(ReportDocument document, Programme programme, PolicyArea area, Goal goal,
            Performance it) {
        Deviation deviation = it.deviation();
        return List.of(document.id().toString(), Integer.toString(programme.number()), text(programme.name()),
                (area.code() + " " + text(area.name())).strip(), (goal.code() + " " + text(goal.name())).strip(),
                it.code().value(), text(it.name()), text(it.portfolio()), light(it.light()),
                it.previous().stream().map(Before::light).map(Spreadsheet::light).collect(Collectors.joining(", ")),
                it.thirdOrangeInARow() ? "ja" : "nee", it.greenToRed() ? "ja" : "nee",
                deviation == null ? "" : deviation.cause(), deviation == null ? "" : deviation.consequence(),
                deviation == null ? "" : deviation.correctiveAction(), text(it.explanation()),
                text(it.reasonForLateness()), text(it.reasonMissing()), Integer.toString(it.errata().size()));
    }

    private static String light(@Nullable TrafficLight light) {
        return light == null ? "" : Wording.light(light);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
