/**
 * Whether what is recorded is still what was recorded, and proof of it to take along. Its one law: it shows what the services
 * found and signed, and finds nothing itself.
 *
 * <p>Start at {@link nl.voortgang.portal.integrity.IntegrityController}.
 */
@NullMarked
package nl.voortgang.portal.integrity;

import org.jspecify.annotations.NullMarked;
