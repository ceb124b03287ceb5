package nl.voortgang.query.report;

import java.util.List;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ProgressReportEvent.Adopted;
import nl.voortgang.contract.report.ProgressReportEvent.Cancelled;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ProgressReportEvent.Planned;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.ProgressReportEvent.Published;
import nl.voortgang.contract.report.ProgressReportEvent.Reminded;
import nl.voortgang.contract.report.ProgressReportEvent.Rescheduled;
import nl.voortgang.contract.report.ProgressReportEvent.RevertedToOpen;
import nl.voortgang.contract.report.ProgressReportEvent.SentToCouncil;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.springframework.stereotype.Component;

/** The progress reports as each event left them. */
@Component
final class ProgressReports implements Projection<ProgressReports.Key, ProgressReportRow> {

    private static final Table<Key, ProgressReportRow> TABLE = Table.versioned("progress_report", Key.class,
            ProgressReportRow.class);

    record Key(ReportId id) {}

    @Override
    public Table<Key, ProgressReportRow> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, ProgressReportRow>> changes(Entry entry) {
        return entry.event() instanceof ProgressReportEvent event
                ? List.of(change(event, entry.subjectVersion()))
                : List.of();
    }

    private static Change<Key, ProgressReportRow> change(ProgressReportEvent event, int version) {
        var key = new Key(event.report());
        return switch (event) {
            case Planned planned -> Change.begin(key, ProgressReportRow.planned(planned, version));
            case Opened opened -> Change.alter(key, report -> report.opened(opened, version));
            case Rescheduled moved -> Change.alter(key, report -> report.rescheduled(moved, version));
            case Compiled compiled -> Change.alter(key, report -> report.compiled(compiled, version));
            case RevertedToOpen reverted -> Change.alter(key, report -> report.reverted(reverted, version));
            case Cancelled cancelled -> Change.alter(key, report -> report.cancelled(cancelled, version));
            case Adopted adopted -> Change.alter(key, report -> report.adopted(adopted, version));
            case SentToCouncil sent -> Change.alter(key, report -> report.sent(sent, version));
            case Published published -> Change.alter(key, report -> report.published(published, version));
            case Reminded _ -> Change.alter(key, report -> report.reminded(version));
            // the first programme begins the report, the others and corrections come to it
            case ProgrammeImported imported -> new Change<>(key, _ -> ProgressReportRow.imported(imported, version));
        };
    }
}
