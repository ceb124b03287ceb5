package nl.voortgang.portal.statusupdate;

import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import nl.voortgang.portal.update.State;
import nl.voortgang.portal.update.Task;

/** What its reader may do with a status update now. The services decide; this keeps what they would refuse off the page. */
record Allowed(boolean write, boolean withdraw, boolean review, boolean approve, boolean reopen, boolean erratum) {

    static final Allowed NOTHING = new Allowed(false, false, false, false, false, false);

    static Allowed to(Person person, StatusUpdate update) {
        boolean turn = person.id().equals(update.turnOf()) || person.id().equals(update.onBehalfOf());
        boolean cycle = person.is(Role.CONCERN_CONTROLLER);
        boolean involved = person.id().equals(update.author())
                || update.submitted() != null && person.id().equals(update.submitted().by());
        boolean underWay = update.state() == State.SUBMITTED || update.state() == State.REVIEWED
                || update.state() == State.APPROVED;
        return new Allowed(
                update.task() == Task.SUBMIT && person.is(Role.AUTHOR) && person.id().equals(update.author()),
                update.state() == State.SUBMITTED && person.is(Role.AUTHOR) && update.submitted() != null
                        && person.id().equals(update.submitted().by()),
                update.task() == Task.REVIEW && !involved && (cycle || turn && person.is(Role.CONTROLLER)),
                update.task() == Task.APPROVE && turn && person.is(Role.PORTFOLIO_HOLDER),
                cycle && underWay, cycle && update.state() == State.FROZEN);
    }

    public boolean decide() {
        return review || approve;
    }

    public boolean any() {
        return write || withdraw || decide() || reopen || erratum;
    }
}
