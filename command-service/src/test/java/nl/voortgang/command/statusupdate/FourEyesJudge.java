package nl.voortgang.command.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.jspecify.annotations.Nullable;

/** An auditor: knows nothing of our states, only reads what happened, from the beginning. */
final class FourEyesJudge {

    private @Nullable PersonId author;
    private @Nullable PersonId submitter;
    private @Nullable PersonId reviewer;
    private @Nullable ContentHash submitted;
    private int approvals;

    int approvals() {
        return approvals;
    }

    void see(StatusUpdateEvent event) {
        PersonId person = event.act().by();
        switch (event) {
            case StatusUpdateEvent.Requested it -> author = it.author();
            case StatusUpdateEvent.Reassigned it -> author = it.author();
            case StatusUpdateEvent.Submitted it -> {
                assertThat(person).as("who submits").isEqualTo(author);
                submitter = person;
                submitted = it.contentHash();
                reviewer = null;
            }
            case StatusUpdateEvent.Reviewed it -> {
                assertThat(person).as("reviewer").isNotIn(author, submitter);
                assertThat(it.contentHash()).as("hash reviewed").isEqualTo(submitted);
                reviewer = person;
            }
            case StatusUpdateEvent.Approved it -> {
                assertThat(reviewer).as("reviewer").isNotNull().isNotIn(author, submitter);
                assertThat(person).as("approver").isNotIn(author, submitter, reviewer);
                assertThat(it.contentHash()).as("hash approved").isEqualTo(submitted);
                approvals++;
            }
            case StatusUpdateEvent.Withdrawn _,StatusUpdateEvent.Returned _,StatusUpdateEvent.Reopened _,StatusUpdateEvent.ErratumIssued _ ->
                submitted = null;
            case StatusUpdateEvent.Frozen _,StatusUpdateEvent.Thawed _ -> {}
        }
    }
}
