package nl.voortgang.apirules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that is wrong in what a caller sent.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body such as {@code /afwijking/oorzaak}, the name of a query
 *            parameter, or a line of a body that is no JSON, such as {@code regel 12}
 * @param rule which rule, in Dutch, kebab-case: {@code verplicht}, {@code te-lang}
 * @param message a Dutch sentence that says what to do
 */
public record Fault(@JsonProperty("plaats") String pointer, @JsonProperty("regel") String rule,
        @JsonProperty("melding") String message) {}
