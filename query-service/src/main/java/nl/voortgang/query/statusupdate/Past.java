package nl.voortgang.query.statusupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import nl.voortgang.query.statusupdate.StatusUpdate.Reopening;
import nl.voortgang.query.statusupdate.StatusUpdate.Version;
import org.jspecify.annotations.Nullable;

/** What was ever submitted, remarked and corrected, read from the events themselves. */
public final class Past {

    private final TreeMap<Long, Version> versions = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Reopening> reopenings = new ArrayList<>();
    private final List<Correction> errata = new ArrayList<>();
    /** What the report says; absent until it is compiled. */
    private @Nullable Version said;

    private Past() {}

    public static Past of(StatusUpdateId id, View view) {
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
            case Reopened it -> reopenings.add(new Reopening(it.reason(), it.act().by(), it.act().at()));
            case Frozen _ -> said = last();
            case Thawed _ -> said = null;
            case ErratumIssued it -> errata.add(new Correction(errata.size() + 1, it.reason(), it.act().by(),
                    it.act().at(), Objects.requireNonNull(said).content(), null, null));
            case Approved it -> approved(it.act());
            case Requested _,Withdrawn _,Reassigned _ -> {}
        }
    }

    private void remark(State state, @Nullable String text, Act act) {
        if (text != null) {
            remarks.add(new Remark(state, text, act.by(), act.at()));
        }
    }

    /** A running erratum is over, and its text is what the report says from here on. */
    private void approved(Act act) {
        if (!errata.isEmpty() && errata.getLast().corrected() == null) {
            said = last();
            errata.add(errata.removeLast().corrected(said.content(), act.at()));
        }
    }

    private Version last() {
        return versions.lastEntry().getValue();
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

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }

    List<Correction> errata() {
        return List.copyOf(errata);
    }

    /** Those that the report contains. */
    public List<Correction> finishedErrata() {
        return errata.stream().filter(erratum -> erratum.corrected() != null).toList();
    }

    private record Stored(long position, String type, byte[] payload) {}
}
