/**
 * The status matrix: performances against reports, as a picture and as the table behind it; and one performance over the
 * years. Start at {@link nl.voortgang.portal.matrix.MatrixController}.
 */
@NullMarked
package nl.voortgang.portal.matrix;

import org.jspecify.annotations.NullMarked;
