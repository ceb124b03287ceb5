package nl.voortgang.command.bulkapproval;

import java.time.Instant;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;

/**
 * How far a bulk approval has come.
 *
 * @param total how many updates it names, 1–200
 * @param done how many of those are decided on: approved or refused
 */
record Progress(BulkApprovalId id, Instant requestedAt, int total, int done, int approved, int refused) {}
