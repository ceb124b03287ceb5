package nl.voortgang.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.voortgang.query.spreadsheet.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What an export can be had as; a line stands for one change. */
interface ExportForm {

    /** The one that the asker likes best; a table for who likes everything. */
    static ExportForm preferred(@Nullable String accept, JsonMapper json) {
        MediaType lines = MediaType.valueOf("application/jsonl");
        List<MediaType> liked = new ArrayList<>(MediaType.parseMediaTypes(accept));
        liked.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        return !liked.isEmpty() && liked.getFirst().equalsTypeAndSubtype(lines) ? new JsonLines(json) : new Table();
    }

    String type();

    String extension();

    /** What comes before the first line. */
    String beginning();

    String line(RecordedChange change);

    /** With the event itself, byte for byte as it was decided. */
    record JsonLines(JsonMapper json) implements ExportForm {

        @Override
        public String type() {
            return "application/jsonl;charset=UTF-8";
        }

        @Override
        public String extension() {
            return "jsonl";
        }

        @Override
        public String beginning() {
            return "";
        }

        @Override
        public String line(RecordedChange change) {
            return json.writeValueAsString(change) + "\n";
        }
    }

    /** To read and to sort; without the event itself. */
    record Table() implements ExportForm {

        @Override
        public String type() {
            return "text/csv;charset=UTF-8";
        }

        @Override
        public String extension() {
            return "csv";
        }

        @Override
        public String beginning() {
            return Csv.BYTE_ORDER_MARK + Csv.row(List.of("Positie", "Moment", "Soort", "Omschrijving", "Door", "Namens",
                    "Begrotingsjaar", "Voortgangsrapportage", "Programma", "Prestatie", "Statusmelding", "Portefeuille",
                    "Versie", "Gebeurtenis"));
        }

        @Override
        public String line(RecordedChange it) {
            var cells = new ArrayList<@Nullable Object>();
            cells.addAll(List.of(it.position(), it.at(), it.kind(), it.sentence(), it.by()));
            cells.add(it.onBehalfOf());
            cells.add(it.budgetYear());
            cells.add(it.report());
            cells.add(it.programme());
            cells.add(it.performance());
            cells.add(it.statusUpdate());
            cells.add(it.portfolio());
            cells.addAll(List.of(it.version(), it.id()));
            return Csv.row(cells);
        }
    }
}
