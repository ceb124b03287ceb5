/**
 * The API's description at {@code /v1/openapi.json}. Its one law: it says what the JSON says. Start at
 * {@link OpenApiAutoConfiguration}.
 */
@NullMarked
package nl.voortgang.apirules.openapi;

import org.jspecify.annotations.NullMarked;
