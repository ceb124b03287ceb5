/**
 * Approving many updates with one request: a summary before, progress and each outcome after. Its one law: only what stood
 * on the summary, with the text that stood there, is approved. Start at
 * {@link nl.voortgang.portal.bulkapproval.BulkApprovalController}.
 */
@NullMarked
package nl.voortgang.portal.bulkapproval;

import org.jspecify.annotations.NullMarked;
