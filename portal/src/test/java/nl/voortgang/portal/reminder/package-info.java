@NullMarked
package nl.voortgang.portal.reminder;

import org.jspecify.annotations.NullMarked;
