package nl.voortgang.command.dispatch;

import nl.voortgang.contract.PersonId;

/**
 * The name a client gave its request, so that a retry gets the first answer.
 *
 * @param person whose key it is; keys of others never meet it
 * @param key 1 to 64 printable characters
 * @param requestHash SHA-256 over method, path, query and body, in hexadecimal: the same key with another request is a mistake
 */
public record Once(PersonId person, String key, String requestHash) {}
