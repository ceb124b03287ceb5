package nl.voortgang.local.demonstration;

import java.util.List;

/** How far an update has come in the demonstration, as the acts that brought it there. */
enum Stage {
    REQUESTED(List.of()),
    DRAFT(List.of(Step.DRAFT)),
    SUBMITTED(List.of(Step.SUBMIT)),
    RETURNED_BY_CONTROLLER(List.of(Step.SUBMIT, Step.RETURN_AFTER_SUBMISSION)),
    RETURNED_BY_HOLDER(List.of(Step.SUBMIT, Step.REVIEW, Step.RETURN_AFTER_REVIEW)),
    REVIEWED(List.of(Step.SUBMIT, Step.REVIEW)),
    APPROVED(List.of(Step.SUBMIT, Step.REVIEW, Step.APPROVE));

    private final List<Step> steps;

    Stage(List<Step> steps) {
        this.steps = steps;
    }

    boolean includes(Step step) {
        return steps.contains(step);
    }

    /** The acts of a whole report, in an order in which every update can follow. */
    enum Step {
        DRAFT, SUBMIT, RETURN_AFTER_SUBMISSION, REVIEW, RETURN_AFTER_REVIEW, APPROVE
    }
}
