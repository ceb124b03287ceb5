package nl.voortgang.local.demonstration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One update of the demonstration.
 *
 * @param subject such as {@code 2A1.1} or {@code programma-2}
 * @param content as the API takes it; absent for an update that nobody has begun
 * @param remark of who returned it
 * @param reasonForLateness of a submission after the deadline
 */
record Update(String subject, Stage stage, @Nullable JsonNode content, @Nullable String remark,
        @Nullable String reasonForLateness) {}
