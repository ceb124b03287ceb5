/**
 * What holds for every request and answer, whatever it is about: headers, addresses, ids in the path, pages of a list. Its
 * one law: it holds for errors too. Start at {@link AnswerHeaders}.
 */
@NullMarked
package nl.voortgang.apirules.http;

import org.jspecify.annotations.NullMarked;
