@NullMarked
package nl.voortgang.portal.worklist;

import org.jspecify.annotations.NullMarked;
