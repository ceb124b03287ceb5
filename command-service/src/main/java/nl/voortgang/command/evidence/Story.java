package nl.voortgang.command.evidence;

import java.util.Map;
import nl.voortgang.contract.OrganisationId;

/**
 * What a bundle tells.
 *
 * @param title for people: {@code prestatie 2A1.1}
 * @param condition which lines {@code l} of the organisation's ledger belong to it, in SQL
 * @param parameters of the condition
 */
record Story(OrganisationId organisation, String title, String condition, Map<String, ?> parameters) {}
