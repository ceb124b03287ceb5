/** Approving many status updates with one request. Start at {@link BulkApprovalEvent}. */
@NullMarked
package nl.voortgang.contract.bulkapproval;

import org.jspecify.annotations.NullMarked;
