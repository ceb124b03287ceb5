/**
 * Compares event store, ledger, tree and checkpoints with each other, in both directions: what an owner of the database did
 * behind everybody's back is found, and named by position.
 *
 * <p>Its one law: each thing is compared with what it should be made of and then taken as it is, so that one change is one
 * finding. Start reading at {@link nl.voortgang.command.verification.Verifier}.
 */
@NullMarked
package nl.voortgang.command.verification;

import org.jspecify.annotations.NullMarked;
