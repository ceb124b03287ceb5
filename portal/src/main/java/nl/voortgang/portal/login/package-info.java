/**
 * Logging in and out with OpenID Connect (code flow, PKCE, OIDC NL GOV). Its one law: the browser gets a session cookie and
 * never a token; and the portal starts, and stays, while the identity provider is away.
 *
 * <p>Start at {@link nl.voortgang.portal.login.SecurityConfiguration}.
 */
@NullMarked
package nl.voortgang.portal.login;

import org.jspecify.annotations.NullMarked;
