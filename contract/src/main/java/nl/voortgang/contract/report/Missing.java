package nl.voortgang.contract.report;

import nl.voortgang.contract.goaltree.Subject;

/**
 * A subject of which a report holds no approved update.
 *
 * @param reason for the reader of the report, 1 to 1000 characters
 */
public record Missing(Subject subject, String reason) {}
