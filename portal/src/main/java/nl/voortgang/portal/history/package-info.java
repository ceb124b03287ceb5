/**
 * What was changed, when and by whom: to search, to take along as a file, and one by one with what each changed. Its one
 * law: people stand in a sentence by what they are called now.
 *
 * <p>Start at {@link nl.voortgang.portal.history.HistoryController}.
 */
@NullMarked
package nl.voortgang.portal.history;

import org.jspecify.annotations.NullMarked;
