package nl.voortgang.query.worklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.difference.Differences;
import nl.voortgang.query.difference.Said;
import nl.voortgang.query.line.Earlier;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.Past;
import nl.voortgang.query.worklist.Item.Previous;
import nl.voortgang.query.worklist.Item.PreviousVersion;
import org.jspecify.annotations.Nullable;

/** Adds to the lines of a page what was written: all texts of the page are read at once. */
final class Texts {

    private final List<Found> page;
    private final Map<StatusUpdateId, Past> pasts;
    private final Map<String, List<Earlier>> earlier;

    Texts(List<Found> page, View view) {
        this.page = page;
        this.pasts = Past.of(page.stream().map(Found::id).toList(), view);
        this.earlier = Earlier.read(page.stream().flatMap(it -> Stream.ofNullable(it.textsBefore())).toList(), view);
    }

    List<Item> items() {
        return page.stream().map(this::item).toList();
    }

    private Item item(Found it) {
        Past past = Objects.requireNonNull(pasts.get(it.id()));
        Past.Version now = it.submittedPosition() == null ? null : past.submittedAt(it.submittedPosition());
        Said said = now == null ? null : Said.of(now.content());
        return new Item(it.id(), it.report(), it.subject(), it.name(), it.programme(), it.programmeName(), it.state(),
                it.version(), it.task(), it.turnOf(), it.onBehalfOf(), it.deadline(), it.isLate(), it.light(),
                it.lightBefore(), it.erratum(), it.qualifiesForBulk(), now == null ? null : now.content(),
                now == null ? null : now.contentHash(), it.reasonForLateness(), past.remarks(), past.reopenings(),
                previous(it, said), previousVersion(past, now, said));
    }

    private List<Previous> previous(Found it, @Nullable Said now) {
        List<Earlier> texts = it.textsBefore() == null
                ? List.of()
                : earlier.getOrDefault(it.textsBefore(), List.of());
        return texts.stream().map(before -> new Previous(before.report(), before.subject(), before.imported(),
                before.said(), now == null ? null : Differences.between(before.said(), now))).toList();
    }

    private static @Nullable PreviousVersion previousVersion(Past past, Past.@Nullable Version now,
            @Nullable Said said) {
        Past.Version before = now == null ? null : past.before(now);
        return before == null || said == null
                ? null
                : new PreviousVersion(before.number(), Differences.between(Said.of(before.content()), said));
    }
}
