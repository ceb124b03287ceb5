package nl.voortgang.command.bulkapproval;

import java.util.List;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;

/** Where a bulk approval stands. How far its process has come is no part of that. */
sealed interface BulkApprovalState {

    record NotRequested() implements BulkApprovalState {}

    record Requested(List<Seen> seen) implements BulkApprovalState {}
}
