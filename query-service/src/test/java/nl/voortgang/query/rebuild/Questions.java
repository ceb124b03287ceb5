package nl.voortgang.query.rebuild;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.reading.View;

/** Somebody who keeps asking, and takes note of every answer that fails, contradicts itself or knows less than before. */
final class Questions implements AutoCloseable {

    private final Reading reading;
    private final Asked asked;
    private final Queue<Object> failures = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean enough;
    private volatile long lastPosition;

    Questions(Reading reading, String organisation) {
        this.reading = reading;
        this.asked = new Asked(
                new Caller(new OrganisationId(organisation), new PersonId("p-ada"), Set.of(Role.AUDITOR)), Asked.NOW,
                null, null);
        this.thread = Thread.ofPlatform().start(this::ask);
    }

    private void ask() {
        while (!enough) {
            try {
                List<Long> counts = reading.answer(asked, Questions::counts);
                long position = counts.getFirst();
                if (position < lastPosition || counts.stream().anyMatch(count -> count != position)) {
                    failures.add(counts + " after " + lastPosition);
                }
                lastPosition = position;
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
    }

    /** Each in a query of its own. */
    private static List<Long> counts(View view) {
        return List.of(view.sql("SELECT position FROM intake").count(), view.sql("SELECT count(*) FROM change").count(),
                view.sql("SELECT max(position) FROM change").count());
    }

    long lastPosition() {
        return lastPosition;
    }

    Queue<Object> failures() {
        return failures;
    }

    @Override
    public void close() {
        enough = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
