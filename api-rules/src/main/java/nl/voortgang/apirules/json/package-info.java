/**
 * JSON as the API speaks it: Dutch names, absent instead of null, nothing unknown. Its one law: a body is right in every
 * place or its sender hears every place that is wrong, at once. Start at {@link StrictReader}.
 */
@NullMarked
package nl.voortgang.apirules.json;

import org.jspecify.annotations.NullMarked;
