@NullMarked
package nl.voortgang.portal.assignment;

import org.jspecify.annotations.NullMarked;
