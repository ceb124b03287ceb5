package nl.voortgang.local.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the demonstration was loaded, and on which day that began: dates in it count from that day, so a load that goes
 * on tomorrow still says the same.
 */
record Bookmark(Path file) {

    private static final String DONE = " loaded";

    static Bookmark in(Path directory) {
        return new Bookmark(directory.resolve("demonstration"));
    }

    boolean isDone() {
        return text().filter(text -> text.endsWith(DONE)).isPresent();
    }

    LocalDate dayOne(LocalDate today) {
        return text().map(LocalDate::parse).orElseGet(() -> {
            write(today.toString());
            return today;
        });
    }

    void done(LocalDate dayOne) {
        write(dayOne + DONE);
    }

    private Optional<String> text() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
