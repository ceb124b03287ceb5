package nl.voortgang.local.people;

import java.util.List;

/**
 * Somebody who can log in, for demonstration only.
 *
 * @param login what is typed at the login page
 * @param pseudonym the token's {@code sub}; the only thing the record of the product ever knows of a person
 * @param roles as they stand in the token's claim {@code rollen}
 */
public record Person(String login, String name, String organisation, String pseudonym, List<String> roles,
        String occupation) {

    /** An address of a domain that is reserved for examples (RFC 2606), so nothing sent there arrives anywhere. */
    public String mail() {
        return login + "@" + organisation + ".example";
    }
}
