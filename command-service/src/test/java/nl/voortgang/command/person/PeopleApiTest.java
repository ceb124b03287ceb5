package nl.voortgang.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("People over HTTP")
class PeopleApiTest {

    private static final String MIEKE = "/v1/personen/p-mieke";

    private final String leiden = Municipality.fresh().name();

    @Nested
    @DisplayName("are known from their token")
    class FromTheToken {

        @Test
        void at_the_first_request_and_as_the_last_one_said() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            assertThat(mieke()).isEqualTo("Mieke de Graaf, mieke@leiden.example, [\"opsteller\"], TOKEN");

            comes("p-mieke", "Mieke Verkerk", "m.verkerk@leiden.example", "opsteller", "controller");
            assertThat(mieke()).isEqualTo(
                    "Mieke Verkerk, m.verkerk@leiden.example, [\"opsteller\",\"controller\"], TOKEN");
        }

        @Test
        void and_stay_known_when_a_later_one_says_less() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            comes("p-mieke", null, null, "opsteller", "auditor");
            assertThat(mieke()).isEqualTo("Mieke de Graaf, mieke@leiden.example, [\"opsteller\",\"auditor\"], TOKEN");
        }

        @ParameterizedTest
        @ValueSource(strings = {"geen adres", "a@b", "mieke@leiden.example\nBcc: x@y.nl", "@leiden.example",
                "mieke@-leiden.example", "mieke@leiden..example", "<mieke@leiden.example>"})
        void but_not_by_what_can_be_no_address(String odd) {
            comes("p-mieke", "Mieke de Graaf", odd, "opsteller");
            assertThat(mieke()).isEqualTo("Mieke de Graaf, -, [\"opsteller\"], TOKEN");
        }

        @Test
        void but_not_by_what_is_too_long_or_is_no_text() {
            comes("p-mieke", "M".repeat(201), "m".repeat(64) + "@" + "leiden.".repeat(27) + "example", "opsteller");
            assertThat(mieke()).isEqualTo("-, -, [\"opsteller\"], TOKEN");
            var odd = Api.as(Api.port(), leiden, "p-mieke", Map.of("name", List.of("Mieke"), "email", 12), "opsteller");
            assertThat(odd.get("/v1/voorkeuren").status()).isEqualTo(200);
            assertThat(mieke()).isEqualTo("-, -, [\"opsteller\"], TOKEN");
        }

        @Test
        void but_not_a_service() {
            assertThat(Api.as(leiden, "voortgang-query", "dienst").get("/v1/grootboek?van=1&aantal=1").status())
                    .isEqualTo(200);
            assertThat(admin(leiden).get("/v1/personen/voortgang-query").problem()).isEqualTo("404 niet-gevonden");
        }

        @Test
        void in_each_organisation_apart() {
            String delft = Municipality.fresh().name();
            comesTo(leiden, "p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            assertThat(admin(delft).get(MIEKE).problem()).isEqualTo("404 niet-gevonden");
            comesTo(delft, "p-mieke", "Mieke Graaf", "mieke@delft.example", "controller");

            assertThat(told(admin(delft).get(MIEKE)))
                    .isEqualTo("Mieke Graaf, mieke@delft.example, [\"controller\"], TOKEN");
            assertThat(mieke()).isEqualTo("Mieke de Graaf, mieke@leiden.example, [\"opsteller\"], TOKEN");
        }
    }

    @Nested
    @DisplayName("are corrected by an admin")
    class Corrected {

        @Test
        void and_a_token_does_not_change_that_but_for_the_roles() {
            comes("p-mieke", "M. Graaf", "oud@leiden.example", "opsteller");
            assertThat(write("{\"naam\":\" Mieke de Graaf \",\"mailadres\":\"mieke@leiden.example\"}").status())
                    .isEqualTo(204);
            comes("p-mieke", "M. Graaf", "anders@leiden.example", "auditor");
            assertThat(mieke()).isEqualTo("Mieke de Graaf, mieke@leiden.example, [\"auditor\"], BEHEERDER");
        }

        @Test
        void also_before_they_ever_came_by() {
            assertThat(write("{\"naam\":\"Mieke de Graaf\"}").status()).isEqualTo(204);
            assertThat(mieke()).isEqualTo("Mieke de Graaf, -, [], BEHEERDER");
        }

        @Test
        void who_hears_everything_that_is_wrong() {
            assertThat(write("{\"naam\":\" \",\"mailadres\":\"mieke\"}").faults())
                    .containsExactly("/naam verplicht", "/mailadres vorm");
            assertThat(write("{\"naam\":\"" + "M".repeat(201) + "\",\"mailadres\":\"mieke\",\"nu\":1}").faults())
                    .containsExactlyInAnyOrder("/naam te-lang", "/mailadres vorm", "/nu onbekend");
        }
    }

    @Nested
    @DisplayName("are erased by an admin")
    class Erased {

        @Test
        void so_that_only_the_pseudonym_remains_whatever_a_token_says_later() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            api("p-mieke", "opsteller").put("/v1/voorkeuren", "{\"mail\":\"GEEN\"}");
            assertThat(erase().status()).isEqualTo(204);
            assertThat(erase().status()).isEqualTo(204);
            comes("p-mieke", "Mieke G.", "m@leiden.example", "controller");

            assertThat(mieke()).isEqualTo("-, -, [], GEWIST");
            assertThat(preference()).isEqualTo("PER_HERINNERING");
            assertThat(list("").path("resultaten").toString()).contains("{\"id\":\"p-mieke\"}").doesNotContain("Mieke");
        }

        @Test
        void and_written_again_by_an_admin_alone() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            erase();
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            write("{\"naam\":\"Mieke\"}");
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            assertThat(mieke()).isEqualTo("Mieke, -, [\"opsteller\"], BEHEERDER");
        }

        @Test
        void only_when_there_is_such_a_person() {
            assertThat(erase().problem()).isEqualTo("404 niet-gevonden");
            assertThat(erase().detail()).isEqualTo("De persoon p-mieke is hier niet bekend.");
        }
    }

    @Nested
    @DisplayName("are shown")
    class Shown {

        @Test
        void to_everybody_in_the_organisation_by_name_alone() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            comes("p-anna", "Anna Bos", "anna@leiden.example", "auditor");
            assertThat(list("").path("resultaten").toString()).isEqualTo(
                    "[{\"id\":\"p-anna\",\"naam\":\"Anna Bos\"},{\"id\":\"p-mieke\",\"naam\":\"Mieke de Graaf\"},"
                            + "{\"id\":\"p-lezer\"}]");
            assertThat(list("?id=p-mieke&id=p-onbekend").path("resultaten").toString())
                    .isEqualTo("[{\"id\":\"p-mieke\",\"naam\":\"Mieke de Graaf\"}]");
            JsonNode second = list("?paginagrootte=1&pagina=2");
            assertThat(second.path("resultaten").toString())
                    .isEqualTo("[{\"id\":\"p-mieke\",\"naam\":\"Mieke de Graaf\"}]");
            assertThat(second.path("totaal").asInt()).isEqualTo(3);
        }

        @Test
        void to_an_admin_with_all_that_is_known() {
            comes("p-mieke", "Mieke de Graaf", "mieke@leiden.example", "opsteller");
            assertThat(admin(leiden).get("/v1/personen?id=p-mieke").json().path("resultaten").toString()).isEqualTo(
                    "[{\"id\":\"p-mieke\",\"naam\":\"Mieke de Graaf\",\"mailadres\":\"mieke@leiden.example\","
                            + "\"rollen\":[\"opsteller\"],\"herkomst\":\"TOKEN\"}]");
        }

        @Test
        void not_to_who_lacks_the_role() {
            Api.Client author = api("p-lezer", "opsteller");
            assertThat(author.get(MIEKE).problem()).isEqualTo("403 rol-ontbreekt");
            assertThat(author.put(MIEKE, "{}").problem()).isEqualTo("403 rol-ontbreekt");
            assertThat(author.post(MIEKE + "/wissingen", "{}").problem()).isEqualTo("403 rol-ontbreekt");
            assertThat(api("p-lezer").get("/v1/personen").problem()).isEqualTo("403 rol-ontbreekt");
            assertThat(author.get("/v1/personen?id=*").faults()).containsExactly("id vorm");
        }
    }

    @Test
    void choose_which_mail_they_want() {
        assertThat(preference()).isEqualTo("PER_HERINNERING");
        assertThat(api("p-mieke", "opsteller").put("/v1/voorkeuren", "{\"mail\":\"DAGOVERZICHT\"}").status())
                .isEqualTo(204);
        assertThat(preference()).isEqualTo("DAGOVERZICHT");
        assertThat(api("p-joost", "opsteller").get("/v1/voorkeuren").json().path("mail").asString())
                .isEqualTo("PER_HERINNERING");
        assertThat(api("p-mieke", "opsteller").put("/v1/voorkeuren", "{\"mail\":\"SOMS\"}").faults())
                .containsExactly("/mail keuze");
    }

    @Test
    void are_not_named_when_one_of_them_is_written_to_a_log() {
        var known = new KnownPerson(new PersonId("p-mieke"), "Mieke de Graaf", "mieke@leiden.example",
                Set.of(), MailPreference.NONE, Origin.TOKEN, null);
        assertThat(List.of(known, new Introduction("Mieke de Graaf", "mieke@leiden.example", known.roles()),
                new PersonController.Details("Mieke de Graaf", "mieke@leiden.example"),
                new PersonController.Shown(known.id(), known.name(), known.mail(), null, null, null)).toString())
                .doesNotContainIgnoringCase("Graaf").doesNotContain("@");
    }

    private void comes(String person, @Nullable String name, @Nullable String mail, String... roles) {
        comesTo(leiden, person, name, mail, roles);
    }

    private static void comesTo(String organisation, String person, @Nullable String name, @Nullable String mail,
            String... roles) {
        var claims = new HashMap<String, Object>();
        claims.put("name", name);
        claims.put("email", mail);
        assertThat(Api.as(Api.port(), organisation, person, claims, roles).get("/v1/voorkeuren").status())
                .isEqualTo(200);
    }

    private Api.Client api(String person, String... roles) {
        return Api.as(leiden, person, roles);
    }

    private static Api.Client admin(String organisation) {
        return Api.as(organisation, "p-beheer", "beheerder");
    }

    private Api.Answer write(String json) {
        return admin(leiden).put(MIEKE, json);
    }

    private Api.Answer erase() {
        return admin(leiden).post(MIEKE + "/wissingen", "{}");
    }

    private String preference() {
        return api("p-mieke", "opsteller").get("/v1/voorkeuren").json().path("mail").asString();
    }

    private JsonNode list(String query) {
        return api("p-lezer", "auditor").get("/v1/personen" + query).json();
    }

    /** What an admin sees of her: name, address, roles, origin. */
    private String mieke() {
        return told(admin(leiden).get(MIEKE));
    }

    private static String told(Api.Answer answer) {
        JsonNode json = answer.json();
        return "%s, %s, %s, %s".formatted(json.path("naam").asString("-"), json.path("mailadres").asString("-"),
                json.path("rollen"), json.path("herkomst").asString("-"));
    }
}
