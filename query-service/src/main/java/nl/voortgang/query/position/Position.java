package nl.voortgang.query.position;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest event that answers know of; 0 before the first.
 *
 * @param position in the organisation's ledger
 * @param at when it was decided
 */
record Position(long position, @Nullable Instant at) {}
