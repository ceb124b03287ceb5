/**
 * How anything is done here: a plain form is posted, the act is sent, and the browser is led back to a page. Its one law:
 * what somebody typed is never lost; refused, logged out or with a service away, it comes back in its form.
 *
 * <p>A form has the hidden fields of {@code form.html}. Start at {@link nl.voortgang.portal.form.Acts}.
 */
@NullMarked
package nl.voortgang.portal.form;

import org.jspecify.annotations.NullMarked;
