/**
 * The identity provider of the local product: OpenID Connect with the code flow and PKCE, nothing else (OIDC NL GOV). Its
 * one law: the key is made on this machine, at first start, and never leaves the data directory.
 *
 * <p>Start at {@link nl.voortgang.local.identity.IdentityProvider}; {@link nl.voortgang.local.identity.AccessTokens} signs
 * tokens for {@code curl} without it.
 */
@NullMarked
package nl.voortgang.local.identity;

import org.jspecify.annotations.NullMarked;
