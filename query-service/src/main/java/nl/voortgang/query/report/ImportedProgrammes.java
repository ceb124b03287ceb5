package nl.voortgang.query.report;

import java.time.Instant;
import java.util.List;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Json;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.springframework.stereotype.Component;

/** What reports from before this system said of each programme; taken over again, a programme replaces what it was. */
@Component
final class ImportedProgrammes implements Projection<ImportedProgrammes.Key, ImportedProgrammes.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("imported_programme", Key.class, Row.class);

    record Key(ReportId report, int number) {}

    record Row(String source, Json stateOfAffairs, Json performances, Json policyAreas, Instant importedAt) {

        static Row of(ProgrammeImported event) {
            PublishedProgramme said = event.programme();
            return new Row(event.source(), Json.of(said.stateOfAffairs()), Json.of(said.performances()),
                    Json.of(said.policyAreas()), event.act().at());
        }
    }

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof ProgrammeImported event
                ? List.of(new Change<>(new Key(event.report(), event.programme().number()), _ -> Row.of(event)))
                : List.of();
    }
}
