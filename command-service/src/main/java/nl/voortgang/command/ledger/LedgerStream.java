package nl.voortgang.command.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/** One reader's way along the ledger. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private final LedgerSource source;
    private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long line;

    LedgerStream(LedgerSource source, long line) {
        this.source = source;
        this.line = line;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        look();
        return Optional.ofNullable(read.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!look()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(left, BETWEEN_LOOKS));
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!look()) {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS);
        }
        return read.remove();
    }

    private boolean look() {
        if (read.isEmpty()) {
            read.addAll(source.after(line));
            if (!read.isEmpty()) {
                line = ((GlobalSequenceTrackingToken) read.getLast().trackingToken()).getGlobalIndex();
            }
        }
        return !read.isEmpty();
    }

    @Override
    public void close() {
        read.clear();
    }
}
