/**
 * Evidence bundles: what happened to a performance, in a report or in a period, with all it takes to check it elsewhere.
 *
 * <p>Its one law: a bundle takes no more memory the more it tells. Start reading at
 * {@link nl.voortgang.command.evidence.BundleWriter}.
 */
@NullMarked
package nl.voortgang.command.evidence;

import org.jspecify.annotations.NullMarked;
