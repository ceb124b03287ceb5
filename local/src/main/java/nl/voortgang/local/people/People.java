package nl.voortgang.local.people;

import java.util.List;
import java.util.Optional;

/** Everybody who can log in, for demonstration only. The pseudonyms are in stored data, so they stay as they are. */
public final class People {

    /** The same for all of them. Demonstration only: whoever can reach this machine's loopback address may know it. */
    public static final String PASSWORD = "alleen-voor-demonstratie";

    private static final String LEIDEN = "leiden";
    private static final String VOORBEELDSTAD = "voorbeeldstad";

    private static final List<Person> ALL = List.of(
            new Person("mieke", "Mieke de Graaf", LEIDEN, "p-7f3a90c2", List.of("opsteller"),
                    "writes on crime and public order"),
            new Person("joost", "Joost Verkerk", LEIDEN, "p-1be84d57", List.of("opsteller"),
                    "writes on neighbourhoods, crises and programme 2 as a whole"),
            new Person("farida", "Farida el Amrani", LEIDEN, "p-c05d6e18", List.of("controller"),
                    "reviews programme 2 Veiligheid"),
            new Person("tom", "Tom Hoekstra", LEIDEN, "p-48a2f9b3", List.of("controller"),
                    "reviews other programmes than the one loaded here"),
            new Person("burgemeester", "Willem van Rijn", LEIDEN, "p-93e7b1d4", List.of("portefeuillehouder"),
                    "holds Bestuur, Veiligheid en Handhaving"),
            new Person("wethouder", "Saskia Uylenburgh", LEIDEN, "p-5dc81f6a", List.of("portefeuillehouder"),
                    "holds Gezondheid, Jeugdzorg & Welzijn"),
            new Person("karin", "Karin Brouwer", LEIDEN, "p-e264a70f", List.of("concerncontroller"),
                    "runs the reporting cycle"),
            new Person("ada", "Ada Lieftinck", LEIDEN, "p-0b9f35c8", List.of("auditor"),
                    "reads everything, changes nothing"),
            new Person("beheer", "Bea Heer", LEIDEN, "p-d71c428e", List.of("beheerder"),
                    "manages people; never writes, reviews or approves"),
            new Person("vera", "Vera Aalbers", VOORBEELDSTAD, "p-6a40e9d1", List.of("opsteller"),
                    "writes on all of programme 1"),
            new Person("victor", "Victor Bos", VOORBEELDSTAD, "p-f83b5c27", List.of("controller"),
                    "reviews programme 1"),
            new Person("vincent", "Vincent Cornelisse", VOORBEELDSTAD, "p-2e96d0a5", List.of("portefeuillehouder"),
                    "holds Wonen en Groen"),
            new Person("valerie", "Valerie Dirks", VOORBEELDSTAD, "p-b4175fec", List.of("concerncontroller"),
                    "runs the reporting cycle"));

    private People() {}

    public static List<Person> all() {
        return ALL;
    }

    public static Optional<Person> named(String login) {
        return ALL.stream().filter(person -> person.login().equals(login)).findFirst();
    }
}
