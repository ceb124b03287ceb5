package nl.voortgang.query.substitution;

import java.time.LocalDate;
import nl.voortgang.contract.PersonId;

/**
 * The substitute may do what the person replaced may review, return and approve.
 *
 * @param from the first day; with {@code replaced} it names the substitution
 * @param until the last day
 */
record Substitution(PersonId replaced, PersonId substitute, LocalDate from, LocalDate until) {}
