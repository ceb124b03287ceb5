@NullMarked
package nl.voortgang.portal.history;

import org.jspecify.annotations.NullMarked;
