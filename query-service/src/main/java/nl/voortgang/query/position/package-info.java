/**
 * How far an organisation's answers have come, so that whoever shows them can wait for more. Its one law: it tells that
 * something happened and never what.
 */
@NullMarked
package nl.voortgang.query.position;

import org.jspecify.annotations.NullMarked;
