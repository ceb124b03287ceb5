package nl.voortgang.proof.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.voortgang.proof.Malformed;
import org.jspecify.annotations.Nullable;

/** Positions in rising order, kept as ranges: {@code 1-5,8}. Takes no more room for many in a row. */
public final class Positions {

    private static final Pattern TEXT = Pattern.compile("\\d{1,18}(-\\d{1,18})?(,\\d{1,18}(-\\d{1,18})?)*");

    private final List<Range> ranges = new ArrayList<>();

    private record Range(long first, long last) {

        @Override
        public String toString() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }
    }

    /** @throws Malformed when the text is none, or they do not rise */
    public static Positions parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new Malformed("positions are written as 1-5,8");
        }
        var positions = new Positions();
        Arrays.stream(text.split(",")).forEach(range -> {
            String[] ends = range.split("-");
            positions.add(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        });
        return positions;
    }

    /** @throws Malformed unless it comes after all others */
    public void add(long position) {
        add(position, position);
    }

    private void add(long first, long last) {
        long before = ranges.isEmpty() ? 0 : ranges.getLast().last();
        if (first <= before || last < first) {
            throw new Malformed("positions rise from 1");
        }
        if (!ranges.isEmpty() && first == before + 1) {
            ranges.set(ranges.size() - 1, new Range(ranges.getLast().first(), last));
        } else {
            ranges.add(new Range(first, last));
        }
    }

    public LongStream all() {
        return ranges.stream().flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()));
    }

    public boolean contains(long position) {
        return ranges.stream().anyMatch(range -> range.first() <= position && position <= range.last());
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public long count() {
        return ranges.stream().mapToLong(range -> range.last() - range.first() + 1).sum();
    }

    public long first() {
        return ranges.getFirst().first();
    }

    public long last() {
        return ranges.getLast().last();
    }

    /** Whether none is missing between the first and the last. */
    public boolean isWhole() {
        return ranges.size() == 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }
}
