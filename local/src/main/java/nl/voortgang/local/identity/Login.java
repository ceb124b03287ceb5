package nl.voortgang.local.identity;

import java.util.List;
import nl.voortgang.local.people.People;
import nl.voortgang.local.people.Person;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person at the login page. Whoever logs in is from then on known by the pseudonym. */
record Login(Person person) implements UserDetails {

    @Override
    public String getUsername() {
        return person.pseudonym();
    }

    /** In clear: it is printed at every start, and a slow hash would only slow that start down. */
    @Override
    public String getPassword() {
        return "{noop}" + People.PASSWORD;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
