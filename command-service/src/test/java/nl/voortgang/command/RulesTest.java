package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import nl.voortgang.command.dispatch.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of all aggregates")
class RulesTest {

    private static final List<Rule> RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.voortgang.command")
            .stream().flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Rule.class)
                    && field.getModifiers().contains(JavaModifier.STATIC))
            .map(RulesTest::value).toList();

    @Test
    void each_have_a_problem_type_of_their_own() {
        assertThat(RULES).hasSizeGreaterThan(20).extracting(Rule::slug).doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void each_say_in_sentences_what_is_the_matter() {
        assertThat(RULES).extracting(Rule::sentence).doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.matches("([A-Z]|%s ).+\\.( %s)?"));
    }

    private static Rule value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
