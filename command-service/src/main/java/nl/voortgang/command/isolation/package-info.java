/**
 * Keeps organisations apart: every transaction belongs to one of them, and PostgreSQL's row-level security shows it only
 * that one's rows.
 *
 * <p>Its one law: a transaction nobody bound to an organisation sees nothing. Start reading at
 * {@link nl.voortgang.command.isolation.OrganisationTransactions}.
 */
@NullMarked
package nl.voortgang.command.isolation;

import org.jspecify.annotations.NullMarked;
