/**
 * Tells open pages that something happened; each then asks for itself, as its own person. Its one law: what is pushed says
 * nothing.
 */
@NullMarked
package nl.voortgang.portal.live;

import org.jspecify.annotations.NullMarked;
