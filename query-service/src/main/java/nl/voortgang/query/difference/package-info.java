/**
 * What changed between two texts, word by word, so that a reader sees it at a glance.
 *
 * <p>Its one law: what was kept and what is gone, put together, is the earlier text to the letter; what was kept and what is
 * new, the later one. Start reading at {@link nl.voortgang.query.difference.Differences}.
 */
@NullMarked
package nl.voortgang.query.difference;

import org.jspecify.annotations.NullMarked;
