/**
 * Sends the mails that go with reminders.
 *
 * <p>Its one law: a mail that was promised is tried until it is taken, refused for good, or has nothing left to say; and its
 * text exists only while it is sent. Start reading at {@link nl.voortgang.command.mail.Postman}.
 */
@NullMarked
package nl.voortgang.command.mail;

import org.jspecify.annotations.NullMarked;
