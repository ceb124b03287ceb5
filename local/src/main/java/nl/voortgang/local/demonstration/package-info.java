/**
 * The demonstration data: programme 2 Veiligheid of Leiden with two reports of 2022, and a small tree of another
 * municipality. Codes, names and structure are those of the real report; every sentence is made up for demonstration.
 *
 * <p>Its one law: it enters as anybody's data does, through the two public APIs, with the tokens of the people who act.
 * Each step has an idempotency key of its own, so a load that was cut off is simply done again.
 *
 * <p>Start at {@link nl.voortgang.local.demonstration.Demonstration}; the data is in {@code demonstration/} among the
 * resources.
 */
@NullMarked
package nl.voortgang.local.demonstration;

import org.jspecify.annotations.NullMarked;
