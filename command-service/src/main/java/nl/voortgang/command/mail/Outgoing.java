package nl.voortgang.command.mail;

import java.util.UUID;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/**
 * A mail that somebody has taken on to send.
 *
 * @param attempt which one this is, from 1; nobody else has the same one
 */
record Outgoing(OrganisationId organisation, UUID id, PersonId person, int attempt) {}
