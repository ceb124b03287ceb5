/**
 * People's names, mail addresses and what mail they want: apart from everything that is recorded, so that they can be
 * corrected and erased.
 *
 * <p>Its one law: a name or a mail address stays in the table {@code person} and in the answer to who may ask; it is in no
 * event, no log and no exception. Start reading at {@link nl.voortgang.command.person.People}.
 */
@NullMarked
package nl.voortgang.command.person;

import org.jspecify.annotations.NullMarked;
