package nl.voortgang.contract;

/**
 * One fact of the reporting cycle. It happened, so it is never refused and never changed.
 *
 * <p>Implementations are records in one sealed interface per aggregate, each annotated with its {@link EventType}.
 */
public interface Event {

    /** The municipality it happened in; nothing about it is visible to another one. */
    OrganisationId organisation();

    /** The aggregate it happened to, for example {@code statusmelding-leiden-2022-2-2A1.1}; unique over organisations. */
    String aggregateId();

    /** Who decided it, for whom, and when. */
    Act act();
}
