package nl.voortgang.query.statusupdate;

import java.util.List;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Approved;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.ErratumIssued;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Frozen;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reassigned;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reopened;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Requested;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Returned;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reviewed;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Thawed;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Withdrawn;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.springframework.stereotype.Component;

/** The status updates as each act left them. */
@Component
final class StatusUpdates implements Projection<StatusUpdates.Key, StatusUpdateRow> {

    private static final Table<Key, StatusUpdateRow> TABLE = Table.versioned("status_update", Key.class,
            StatusUpdateRow.class);

    record Key(ReportId report, Subject subject) {

        static Key of(StatusUpdateId id) {
            return new Key(id.report(), id.subject());
        }
    }

    @Override
    public Table<Key, StatusUpdateRow> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, StatusUpdateRow>> changes(Entry entry) {
        return entry.event() instanceof StatusUpdateEvent event ? List.of(change(event, entry)) : List.of();
    }

    private static Change<Key, StatusUpdateRow> change(StatusUpdateEvent event, Entry entry) {
        Key key = Key.of(event.statusUpdate());
        int version = entry.subjectVersion();
        return switch (event) {
            case Requested requested -> Change.begin(key, StatusUpdateRow.requested(requested, version));
            case Submitted submitted -> Change.alter(key, row -> row.submitted(submitted, version, entry.position()));
            case Withdrawn withdrawn -> Change.alter(key, row -> row.withdrawn(withdrawn, version));
            case Reviewed reviewed -> Change.alter(key, row -> row.reviewed(reviewed, version));
            case Returned returned -> Change.alter(key, row -> row.returned(returned, version));
            case Approved approved -> Change.alter(key, row -> row.approved(approved, version));
            case Reopened reopened -> Change.alter(key, row -> row.reopened(reopened, version));
            case Reassigned reassigned -> Change.alter(key, row -> row.reassigned(reassigned, version));
            case Frozen frozen -> Change.alter(key, row -> row.frozen(frozen, version));
            case Thawed thawed -> Change.alter(key, row -> row.thawed(thawed, version));
            case ErratumIssued issued -> Change.alter(key, row -> row.erratumIssued(issued, version));
        };
    }
}
