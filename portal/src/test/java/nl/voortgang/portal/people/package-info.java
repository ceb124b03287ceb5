@NullMarked
package nl.voortgang.portal.people;

import org.jspecify.annotations.NullMarked;
