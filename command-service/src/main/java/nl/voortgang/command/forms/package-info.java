/**
 * The forms in which people have their trees and reports, tables and pages, read into the body that would have come as
 * JSON. What is wrong is told by the line of the source.
 *
 * <p>Its one law: a form is another way of writing the one body, so nothing is allowed or forbidden here that JSON does not
 * know; what cannot be placed is a fault, never skipped. Start reading at {@link nl.voortgang.command.forms.FormBody}.
 */
@NullMarked
package nl.voortgang.command.forms;

import org.jspecify.annotations.NullMarked;
