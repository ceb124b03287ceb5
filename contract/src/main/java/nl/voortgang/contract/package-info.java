/**
 * The published language: what may happen in a reporting cycle, as the bytes that are stored, hashed, published and
 * kept for ever.
 *
 * <p>Its one law: nothing here may change in a way that makes yesterday's bytes unreadable. A new shape is a new event
 * type with a higher version. Start reading at {@link nl.voortgang.contract.Event}.
 */
@NullMarked
package nl.voortgang.contract;

import org.jspecify.annotations.NullMarked;
