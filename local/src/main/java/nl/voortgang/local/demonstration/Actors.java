package nl.voortgang.local.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.local.people.People;
import nl.voortgang.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who does what in one municipality, as its tree and portfolios say. */
final class Actors {

    private final Map<String, Person> authors = new HashMap<>();
    private final Map<String, Person> controllers = new HashMap<>();
    private final Map<String, Person> holders = new HashMap<>();

    Actors(JsonNode tree, List<Municipality.Portfolio> portfolios) {
        for (JsonNode programme : tree.path("programmas")) {
            Person controller = person(programme, "controller");
            note("programma-" + programme.path("nummer").asInt(), programme, controller, portfolios);
            programme.findValues("prestaties").forEach(performances -> performances
                    .forEach(each -> note(each.path("code").asString(), each, controller, portfolios)));
        }
    }

    private void note(String subject, JsonNode where, Person controller, List<Municipality.Portfolio> portfolios) {
        authors.put(subject, person(where, "opsteller"));
        controllers.put(subject, controller);
        String portfolio = where.path("portefeuille").asString();
        portfolios.stream().filter(each -> each.code().equals(portfolio)).findFirst()
                .ifPresent(each -> holders.put(subject, login(each.holder())));
    }

    Person author(String subject) {
        return known(authors, subject);
    }

    Person controller(String subject) {
        return known(controllers, subject);
    }

    Person holder(String subject) {
        return known(holders, subject);
    }

    /** The same tree with pseudonyms where it had logins. */
    static JsonNode pseudonymous(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        for (String role : List.of("opsteller", "controller")) {
            copy.findParents(role)
                    .forEach(where -> ((ObjectNode) where).put(role, person(where, role).pseudonym()));
        }
        return copy;
    }

    static Person login(String login) {
        return People.named(login).orElseThrow(() -> new IllegalArgumentException("nobody is called " + login));
    }

    private static Person person(JsonNode where, String role) {
        return login(where.path(role).asString());
    }

    private static Person known(Map<String, Person> people, String subject) {
        Person person = people.get(subject);
        if (person == null) {
            throw new IllegalArgumentException("nobody is named in the tree for " + subject);
        }
        return person;
    }
}
