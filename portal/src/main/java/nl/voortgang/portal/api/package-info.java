/**
 * The two services as the portal calls them, each call with the token of the person who is logged in and within the trace
 * of the browser's request. Its one law: the token never leaves the server.
 *
 * <p>Start at {@link nl.voortgang.portal.api.QueryApi} and {@link nl.voortgang.portal.api.CommandApi}.
 */
@NullMarked
package nl.voortgang.portal.api;

import org.jspecify.annotations.NullMarked;
