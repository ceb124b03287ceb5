/** Who stands in for whom on which days. Start at {@link SubstitutionEvent}. */
@NullMarked
package nl.voortgang.contract.substitution;

import org.jspecify.annotations.NullMarked;
