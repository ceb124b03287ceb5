package nl.voortgang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.voortgang.local.people.People;

/** The longer texts at the command line, kept as text beside this class. */
final class Texts {

    private Texts() {}

    static String usage() {
        return resource("usage.txt");
    }

    static String people() {
        return People.all().stream()
                .map(person -> "%-13s %-14s %-18s %s, %s".formatted(person.login(), person.organisation(),
                        String.join(",", person.roles()), person.name(), person.occupation()))
                .collect(Collectors.joining("\n"));
    }

    /** What runs where, who can log in, and a walk that can be copied into another terminal. */
    static String welcome(Options options, String seconds) {
        String text = resource("welcome.txt")
                .replace("{seconds}", seconds)
                .replace("{people}", people().indent(2).stripTrailing())
                .replace("{password}", People.PASSWORD)
                .replace("{data}", options.data().toString());
        for (Part part : Part.values()) {
            text = text.replace("{" + part.name().toLowerCase(java.util.Locale.ROOT) + "}",
                    Integer.toString(options.port(part)));
        }
        return text + (options.demonstration() ? resource("walk.txt")
                .replace("{command}", options.address(Part.COMMAND)).replace("{query}", options.address(Part.QUERY))
                : "");
    }

    private static String resource(String name) {
        try (var text = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
