@NullMarked
package nl.voortgang.portal.matrix;

import org.jspecify.annotations.NullMarked;
