package nl.voortgang.query.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On 20 September 2022. */
@DisplayName("The substitutions")
class SubstitutionTest {

    private static final String CITY = "vervangstad";
    private static final String RUNNING = "p-burgemeester door p-wethouder van 2022-09-01 tot en met 2022-09-20";
    private static final String COMING = "p-wethouder door p-loco van 2022-10-01 tot en met 2022-10-14";
    private static final String ENDED = "p-farida door p-tom van 2022-08-01 tot en met 2022-09-19";

    private final Api karin = Api.as("karin", CITY, "concerncontroller");

    @BeforeAll
    static void tell() {
        new Story(CITY).substituted("farida", "tom", "2022-08-01", "2022-09-30")
                .substitutionEnded("farida", "tom", "2022-08-01", "2022-09-19")
                .substituted("burgemeester", "loco", "2022-09-01", "2022-09-10")
                .substitutionWithdrawn("burgemeester", "loco", "2022-09-01")
                .substituted("burgemeester", "wethouder", "2022-09-01", "2022-09-20")
                .substituted("wethouder", "loco", "2022-10-01", "2022-10-14")
                .substituted("tom", "farida", "2022-11-01", "2022-11-30")
                .substitutionWithdrawn("tom", "farida", "2022-11-01").told();
    }

    @Test
    void are_those_that_run_or_will() {
        assertThat(list(karin, "")).containsExactly(RUNNING, COMING);
    }

    @Test
    void are_with_those_that_ended_for_who_asks() {
        assertThat(list(karin, "?ookVoorbij=true")).as("never those that were withdrawn")
                .containsExactly(ENDED, RUNNING, COMING);
    }

    @Test
    void of_one_person_are_those_in_which_they_replace_or_are_replaced() {
        assertThat(list(karin, "?persoon=p-wethouder")).containsExactly(RUNNING, COMING);
        assertThat(list(karin, "?persoon=p-loco")).containsExactly(COMING);
        assertThat(list(karin, "?persoon=p-tom&ookVoorbij=true")).containsExactly(ENDED);
    }

    @Test
    void are_for_who_is_part_of_them_and_who_oversees_everything() {
        assertThat(list(Api.as("ada", CITY, "auditor"), "")).hasSize(2);
        assertThat(list(Api.as("burgemeester", CITY, "portefeuillehouder"), "")).containsExactly(RUNNING);
        assertThat(list(Api.as("loco", CITY, "portefeuillehouder"), "")).containsExactly(COMING);
        assertThat(list(Api.as("farida", CITY, "controller"), "?ookVoorbij=true")).containsExactly(ENDED);
        assertThat(list(Api.as("loco", CITY, "portefeuillehouder"), "?persoon=p-burgemeester")).isEmpty();
    }

    @Test
    void have_one_version_together() {
        assertThat(karin.answer("/v1/vervangingen").headers().firstValue("ETag")).hasValue("\"8\"");
        assertThat(Api.as("karin", "onvervangstad", "concerncontroller").answer("/v1/vervangingen").headers()
                .firstValue("ETag")).hasValue("\"0\"");
    }

    @Test
    void come_in_pages() {
        var page = karin.get("/v1/vervangingen?paginagrootte=1&pagina=2");
        assertThat(page.path("totaal").asInt()).isEqualTo(2);
        assertThat(page.path("resultaten").path(0).path("vervanger").asString()).isEqualTo("p-loco");
    }

    private static List<String> list(Api person, String filter) {
        return person.get("/v1/vervangingen" + filter).path("resultaten").valueStream()
                .map(it -> "%s door %s van %s tot en met %s".formatted(it.path("vervangene").asString(),
                        it.path("vervanger").asString(), it.path("van").asString(), it.path("totEnMet").asString()))
                .toList();
    }
}
