package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
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
import org.jspecify.annotations.Nullable;

/** A status update as its events made it. */
final class Update {

    /** @param number 1 for the first text. @param position where it was submitted */
    record Text(int number, long position, String by, Content content, String hash, @Nullable String lateBecause) {

        @Nullable
        TrafficLight light() {
            return content instanceof Content.OfPerformance performance ? performance.light() : null;
        }
    }

    final StatusUpdateId id;
    final String portfolio;
    final List<Text> texts = new ArrayList<>();
    int version;
    String author;
    String controller;
    String state = "REQUESTED";
    boolean late;
    @Nullable
    Text text;
    @Nullable
    Act review;
    @Nullable
    Act approval;
    /** What the report says. */
    @Nullable
    Text said;
    @Nullable
    String saidLateBecause;
    int remarks;
    int reopenings;
    int errata;
    boolean erratumRuns;

    Update(Requested event) {
        id = event.statusUpdate();
        portfolio = event.portfolio().value();
        author = event.author().value();
        controller = event.controller().value();
    }

    void happened(StatusUpdateEvent event, long position) {
        version++;
        switch (event) {
            case Requested _ -> {}
            case Submitted it -> {
                text = new Text(texts.size() + 1, position, it.act().by().value(), it.content(),
                        it.contentHash().value(), it.reasonForLateness());
                texts.add(text);
                state = "SUBMITTED";
                late = it.reasonForLateness() != null || erratumRuns && late;
                review = null;
                approval = null;
            }
            case Withdrawn _ -> {
                text = null;
                state = "REQUESTED";
                late = erratumRuns && late;
                review = null;
                approval = null;
            }
            case Reviewed it -> {
                review = it.act();
                state = "REVIEWED";
                remarks += it.remark() == null ? 0 : 1;
            }
            case Returned _ -> {
                back();
                remarks++;
            }
            case Reopened _ -> {
                back();
                reopenings++;
            }
            case ErratumIssued _ -> {
                back();
                errata++;
                erratumRuns = true;
            }
            case Approved it -> {
                approval = it.act();
                state = "APPROVED";
                if (erratumRuns) {
                    freeze();
                }
            }
            case Frozen _ -> freeze();
            case Thawed _ -> {
                state = "APPROVED";
                said = null;
                saidLateBecause = null;
                errata = 0;
            }
            case Reassigned it -> {
                author = it.author().value();
                controller = it.controller().value();
            }
        }
    }

    private void back() {
        state = "RETURNED";
        review = null;
        approval = null;
    }

    private void freeze() {
        state = "FROZEN";
        saidLateBecause = said == null ? text.lateBecause() : saidLateBecause;
        said = text;
        erratumRuns = false;
    }

    int finishedErrata() {
        return errata - (erratumRuns ? 1 : 0);
    }
}
