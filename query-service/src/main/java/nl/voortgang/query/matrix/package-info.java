/**
 * The status matrix: performances × progress reports, with the light of each.
 *
 * <p>Its one law: a cell, a flag and a total speak only of what the caller may read. Start at {@link StatusMatrix}.
 */
@NullMarked
package nl.voortgang.query.matrix;

import org.jspecify.annotations.NullMarked;
