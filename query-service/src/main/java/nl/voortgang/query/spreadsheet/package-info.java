/**
 * Tables that spreadsheets open by themselves.
 *
 * <p>Its one law: no value becomes a formula. Start reading at {@link Csv}.
 */
@NullMarked
package nl.voortgang.query.spreadsheet;

import org.jspecify.annotations.NullMarked;
