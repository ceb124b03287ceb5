/**
 * A report as a document: everything it says, as data and as pages, for the organisation and for everybody.
 *
 * <p>Its one law: it is made of one position of the ledger, the last one that changed what the report says, so the same
 * report is the same document whenever it is asked for; only the checkpoint over that position comes a little later. Start
 * at {@link ReportDocument}, then at {@link DocumentQuestion}.
 */
@NullMarked
package nl.voortgang.query.document;

import org.jspecify.annotations.NullMarked;
