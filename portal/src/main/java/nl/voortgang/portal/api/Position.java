package nl.voortgang.portal.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the read side has come.
 *
 * @param at when the newest event that it knows of was decided; absent before the first
 */
public record Position(long position, @Nullable Instant at) {

    static final String PATH = "/v1/positie";
}
