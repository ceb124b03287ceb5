package nl.voortgang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts")
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IN_TEMPLATES = Pattern
            .compile("#\\{([a-zA-Z.-]+)[}(]|messages\\.msg\\('([a-zA-Z.-]*[a-zA-Z-])'");
    private static final Pattern OF_ACTS = Pattern.compile("\"((?:gedaan|veld)\\.[a-zA-Z.]+)\"");

    @Test
    void are_there_in_Dutch_and_in_English() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void are_there_for_every_key_that_is_used() throws IOException {
        Set<String> used = new TreeSet<>(found(RESOURCES.resolve("templates"), IN_TEMPLATES));
        used.addAll(found(Path.of("src/main/java"), OF_ACTS));
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(keys("messages.properties")).containsAll(used);
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results()
                        .forEach(it -> found.add(it.group(1) == null ? it.group(2) : it.group(1)));
            }
        }
        return found;
    }
}
