/** What more than one page tells of a status update: its text, how it differs from another, and what was remarked. */
@NullMarked
package nl.voortgang.portal.update;

import org.jspecify.annotations.NullMarked;
