package nl.voortgang.command.forms.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;

/** Reads CSV (RFC 4180). A Dutch spreadsheet separates by semicolons, others by commas or tabs: the heading tells. */
final class Csv {

    private Csv() {}

    static List<Row> rows(Form form, FormBody body) {
        String text = form.text();
        var rows = new ArrayList<Row>();
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                rows.add(new Row(line, record.getFields().stream().map(Row::clean).toList()));
            }
        } catch (CsvParseException broken) {
            body.fault(rows.isEmpty() ? line : line + 1, "aanhalingstekens",
                    "Vanaf hier klopt de CSV niet: een aanhalingsteken wordt niet gesloten of staat midden in een cel."
                            + " Zet de cel tussen aanhalingstekens en verdubbel die in de tekst.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static char separator(String text) {
        String heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(each -> heading.chars().filter(c -> c == each).count())).orElseThrow();
    }
}
