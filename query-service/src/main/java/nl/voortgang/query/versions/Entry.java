package nl.voortgang.query.versions;

import java.util.UUID;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;

/**
 * One event with its place in the ledger.
 *
 * @param position in the organisation's ledger, counts from 1
 * @param type the event's public name
 * @param subject the aggregate's id
 * @param subjectVersion how many events the subject has with this one, counts from 1
 * @param payload the bytes of the event as they were decided and hashed
 */
public record Entry(OrganisationId organisation, long position, UUID id, String type, String subject,
        int subjectVersion, byte[] payload, Event event) {}
