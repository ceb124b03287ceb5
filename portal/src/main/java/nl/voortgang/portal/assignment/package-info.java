/** Names another author or controller for updates that are under way, for a concern controller. */
@NullMarked
package nl.voortgang.portal.assignment;

import org.jspecify.annotations.NullMarked;
