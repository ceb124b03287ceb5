/**
 * How a question is asked: inside one organisation, of one moment of its ledger, about what the asker may see.
 *
 * <p>Its one law: no question reaches the database but through {@link nl.voortgang.query.reading.Reading}. Start there,
 * then at {@link nl.voortgang.query.reading.Visibility}.
 */
@NullMarked
package nl.voortgang.query.reading;

import org.jspecify.annotations.NullMarked;
