package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets for an import.
 *
 * @param effectiveFrom a sentence, when reports are open that keep their own version
 * @param openReports those reports; absent when there are none
 */
record ImportReceipt(String id, long version, @Nullable String effectiveFrom, @Nullable List<ReportId> openReports) {}
