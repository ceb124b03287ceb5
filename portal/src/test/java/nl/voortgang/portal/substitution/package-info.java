@NullMarked
package nl.voortgang.portal.substitution;

import org.jspecify.annotations.NullMarked;
