@NullMarked
package nl.voortgang.portal.imports;

import org.jspecify.annotations.NullMarked;
