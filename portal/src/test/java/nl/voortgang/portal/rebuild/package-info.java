@NullMarked
package nl.voortgang.portal.rebuild;

import org.jspecify.annotations.NullMarked;
