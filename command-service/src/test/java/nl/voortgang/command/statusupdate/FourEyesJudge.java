package nl.voortgang.command.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.jspecify.annotations.Nullable;

/** An auditor: knows nothing of our states, only reads what happened, from the beginning. */
final class FourEyesJudge {

    private @Nullable PersonId author;
    private @Nullable PersonId submitter;
    private @Nullable PersonId controller;
    private @Nullable Act review;
    private @Nullable ContentHash submitted;
    private int approvals;
    private int onBehalf;

    int approvals() {
        return approvals;
    }

    /** How many of these, or of their reviews, were by a substitute. */
    int onBehalf() {
        return onBehalf;
    }

    void see(StatusUpdateEvent event) {
        PersonId person = event.act().by();
        switch (event) {
            case StatusUpdateEvent.Requested it -> {
                author = it.author();
                controller = it.controller();
            }
            case StatusUpdateEvent.Reassigned it -> {
                author = it.author();
                controller = it.controller();
            }
            case StatusUpdateEvent.Submitted it -> {
                assertThat(person).as("who submits").isEqualTo(author);
                submitter = person;
                submitted = it.contentHash();
                review = null;
            }
            case StatusUpdateEvent.Reviewed it -> {
                assertThat(hands(it.act())).as("reviewer").doesNotContain(author, submitter);
                assertThat(it.act().onBehalfOf()).as("on whose behalf was reviewed").isIn(null, controller);
                assertThat(it.contentHash()).as("hash reviewed").isEqualTo(submitted);
                review = it.act();
            }
            case StatusUpdateEvent.Approved it -> {
                assertThat(review).as("review").isNotNull();
                assertThat(hands(review)).as("reviewer").doesNotContain(author, submitter);
                assertThat(hands(it.act())).as("approver").doesNotContain(author, submitter)
                        .doesNotContainAnyElementsOf(hands(review));
                assertThat(it.contentHash()).as("hash approved").isEqualTo(submitted);
                approvals++;
                onBehalf += it.act().onBehalfOf() != null || review.onBehalfOf() != null ? 1 : 0;
            }
            case StatusUpdateEvent.Withdrawn _,StatusUpdateEvent.Returned _,StatusUpdateEvent.Reopened _,StatusUpdateEvent.ErratumIssued _ ->
                submitted = null;
            case StatusUpdateEvent.Frozen _,StatusUpdateEvent.Thawed _ -> {}
        }
    }

    /** Who acted, and on whose behalf. */
    private static List<PersonId> hands(Act act) {
        return Stream.of(Optional.of(act.by()), Optional.ofNullable(act.onBehalfOf())).flatMap(Optional::stream)
                .toList();
    }
}
