package nl.voortgang.query.statusupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.voortgang.contract.Act;
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
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.StatusUpdate.Remark;
import nl.voortgang.query.statusupdate.StatusUpdate.Version;
import org.jspecify.annotations.Nullable;

/** What was ever submitted and remarked, read from the events themselves. */
final class Past {

    private final Map<Long, Version> versions = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Past() {}

    static Past of(StatusUpdateId id, View view) {
        var past = new Past();
        view.sql("""
                SELECT position, type, payload FROM change WHERE subject = :aggregate AND position <= :at
                ORDER BY position""").with("aggregate", id.aggregateId(view.caller().organisation()))
                .list(Stored.class).stream().forEach(past::add);
        return past;
    }

    private void add(Stored stored) {
        switch ((StatusUpdateEvent) ContractJson.read(stored.payload, EventTypes.named(stored.type).orElseThrow())) {
            case Submitted it -> versions.put(stored.position, new Version(versions.size() + 1, it.content(),
                    it.contentHash(), it.act().by(), it.act().at(), it.reasonForLateness()));
            case Reviewed it -> remark(State.REVIEWED, it.remark(), it.act());
            case Returned it -> remark(State.RETURNED, it.remark(), it.act());
            case Requested _,Withdrawn _,Approved _,Reopened _,Reassigned _,Frozen _,Thawed _,ErratumIssued _ -> {}
        }
    }

    private void remark(State state, @Nullable String text, Act act) {
        if (text != null) {
            remarks.add(new Remark(state, text, act.by(), act.at()));
        }
    }

    @Nullable
    Version submittedAt(long position) {
        return versions.get(position);
    }

    List<Version> versions() {
        return List.copyOf(versions.values());
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private record Stored(long position, String type, byte[] payload) {}
}
