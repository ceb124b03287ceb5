package nl.voortgang.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The demonstration of Leiden")
class MunicipalityTest {

    private final Municipality leiden = Municipality.leiden();
    private final JsonNode programme = leiden.tree().path("programmas").path(0);

    @Test
    void has_the_real_structure_of_programme_2() {
        JsonNode area = programme.path("beleidsterreinen").path(0);
        assertThat(programme.path("naam").asString()).isEqualTo("Veiligheid");
        assertThat(area.path("code").asString()).isEqualTo("2A");
        assertThat(area.path("doelen")).hasSize(5);
        assertThat(performances()).hasSize(23).startsWith("2A1.1").endsWith("2A5.7");
    }

    @Test
    void has_an_update_of_every_subject_in_both_reports() {
        Set<String> subjects = new HashSet<>(performances());
        subjects.add("programma-2");
        for (Report report : leiden.reports()) {
            assertThat(report.updates()).extracting(Update::subject).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(subjects);
        }
    }

    @Test
    void has_updates_in_every_stage_and_leaves_the_first_to_the_printed_walk() {
        Report second = leiden.reports().getLast();
        assertThat(second.updates()).extracting(Update::stage).contains(Stage.values());
        assertThat(second.updates().getFirst())
                .isEqualTo(new Update("2A1.1", Stage.REQUESTED, null, null, null));
    }

    @Test
    void names_no_login_in_what_is_sent() {
        assertThat(Actors.pseudonymous(leiden.tree()).findValuesAsString("opsteller")).hasSize(24)
                .allMatch(author -> author.startsWith("p-"));
    }

    private List<String> performances() {
        return programme.findValues("prestaties").stream()
                .flatMap(each -> each.findValuesAsString("code").stream()).toList();
    }
}
