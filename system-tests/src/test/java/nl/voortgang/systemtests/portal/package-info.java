/**
 * The portal in a real browser, as the people of the demonstration use it, on the whole product. Without Chromium and Node
 * these tests are skipped and say so. Start at {@link nl.voortgang.systemtests.portal.UpdateJourneyTest}.
 */
@NullMarked
package nl.voortgang.systemtests.portal;

import org.jspecify.annotations.NullMarked;
