package nl.voortgang.query.statusupdate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
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
import org.jspecify.annotations.Nullable;

/** What was ever submitted, remarked and corrected, read from the events themselves. */
public final class Past {

    /** @param number 1 for the first text */
    public record Version(int number, Content content, ContentHash contentHash, PersonId by, Instant at,
            @Nullable String reasonForLateness) {}

    /**
     * @param state that the remark came with: REVIEWED or RETURNED
     * @param onBehalfOf whom the reviewer or holder replaced
     */
    public record Remark(State state, String text, PersonId by, @Nullable PersonId onBehalfOf, Instant at) {}

    public record Reopening(String reason, PersonId by, Instant at) {}

    private final TreeMap<Long, Version> versions = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Reopening> reopenings = new ArrayList<>();
    private final List<Correction> errata = new ArrayList<>();
    /** What the report says; absent until it is compiled. */
    private @Nullable Version said;

    private Past() {}

    public static Past of(StatusUpdateId id, View view) {
        return Objects.requireNonNull(of(List.of(id), view).get(id));
    }

    /** All at once; also of an update of which nothing is known. */
    public static Map<StatusUpdateId, Past> of(Collection<StatusUpdateId> ids, View view) {
        Map<StatusUpdateId, Past> pasts = new HashMap<>();
        ids.forEach(id -> pasts.put(id, new Past()));
        String aggregates = ids.stream().map(id -> id.aggregateId(view.caller().organisation()))
                .collect(Collectors.joining(" "));
        view.sql("""
                SELECT position, type, payload FROM change
                WHERE subject = ANY (string_to_array(:aggregates, ' ')) AND position <= :at ORDER BY position""")
                .with("aggregates", aggregates).list(Stored.class).forEach(stored -> {
                    StatusUpdateEvent event = stored.event();
                    Objects.requireNonNull(pasts.get(event.statusUpdate())).add(stored.position, event);
                });
        return pasts;
    }

    private void add(long position, StatusUpdateEvent event) {
        switch (event) {
            case Submitted it -> versions.put(position, new Version(versions.size() + 1, it.content(),
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
            remarks.add(new Remark(state, text, act.by(), act.onBehalfOf(), act.at()));
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

    public @Nullable Version submittedAt(long position) {
        return versions.get(position);
    }

    /** The text before it; null before the first one. */
    public @Nullable Version before(Version version) {
        return version.number() == 1 ? null : versions().get(version.number() - 2);
    }

    /** Every text that was ever submitted, oldest first. */
    public List<Version> versions() {
        return List.copyOf(versions.values());
    }

    /** Of reviews and returns, oldest first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }

    List<Correction> errata() {
        return List.copyOf(errata);
    }

    /** Those that the report contains. */
    public List<Correction> finishedErrata() {
        return errata.stream().filter(erratum -> erratum.corrected() != null).toList();
    }

    private record Stored(long position, String type, byte[] payload) {

        StatusUpdateEvent event() {
            return (StatusUpdateEvent) ContractJson.read(payload, EventTypes.named(type).orElseThrow());
        }
    }
}
