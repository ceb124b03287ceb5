package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@DisplayName("From submission to approval to read model")
@ExtendWith(SharedProduct.class)
class JourneyTest {

    private static final Steps UPDATE = new Steps("2030-1-1A1.1");
    /** Portfolio, term, programme, import, plan and open, and a request for the programme and each of five performances. */
    private static final int EVENTS_BEFORE = 6 + 6;

    static Product product;
    static Town noord;
    static Town zuid;

    @BeforeAll
    static void approveOneUpdateInNoord(Product shared) {
        product = shared;
        noord = town("noord");
        zuid = town("zuid");
        noord.author.post(UPDATE.submission(), UPDATE.contentSent()).expect(201);
        noord.controller.post(UPDATE.review(), UPDATE.hashSeen()).expect(201);
        noord.holder.post(UPDATE.approval(), UPDATE.hashSeen()).expect(201);
        awaitVersion(noord, UPDATE.update(), 4);
        awaitVersion(zuid, "2030-1-programma-1", 1);
    }

    private static void awaitVersion(Town town, String update, int version) {
        String atLeast = "/v1/statusmeldingen/%1$s?minimaleVersie=%1$s:%2$d".formatted(update, version);
        Api reader = product.query(town.organisation, "p-concern", "concerncontroller");
        await().atMost(Duration.ofSeconds(30)).until(() -> reader.get(atLeast).status() == 200);
    }

    private static Town town(String name) {
        Town town = Town.found(product, name, 1, 1);
        town.importTree(2030);
        town.openReport(2030, 1);
        return town;
    }

    @Test
    void the_update_and_the_matrix_show_it() {
        Api reader = product.query(noord.organisation, "p-concern", "concerncontroller");

        assertThat(reader.get("/v1/statusmeldingen/" + UPDATE.update()).text("/stand")).isEqualTo("GEACCORDEERD");
        JsonNode matrix = reader.get("/v1/statusmatrix?begrotingsjaar=2030").expect(200).body();
        assertThat(matrix.at("/prestaties/0/code").asString()).isEqualTo("1A1.1");
        assertThat(matrix.at("/prestaties/0/statusmeldingen/0/stand").asString()).isEqualTo("GEACCORDEERD");
        assertThat(matrix.at("/prestaties/0/statusmeldingen/0/stoplicht").asString()).isEqualTo("ORANJE");
        assertThat(matrix.at("/prestaties/1/statusmeldingen/0/stand").asString()).isEqualTo("GEVRAAGD");
    }

    @Test
    void it_waits_for_nobody_any_more() {
        Api author = product.query(noord.organisation, "p-opsteller", "opsteller");
        Api holder = product.query(noord.organisation, "p-houder", "portefeuillehouder");

        assertThat(waiting(author)).hasSize(5).doesNotContain(UPDATE.update());
        assertThat(waiting(holder)).isEmpty();
    }

    @Test
    void the_history_tells_each_step_once_and_in_order() {
        Api auditor = product.query(noord.organisation, "p-auditor", "auditor");

        JsonNode changes = auditor.get("/v1/wijzigingen?statusmelding=" + UPDATE.update()).expect(200)
                .body().at("/resultaten");

        assertThat(texts(changes, "/type")).containsExactly("nl.prestaties.statusmelding.gevraagd.v1",
                "nl.prestaties.statusmelding.ingediend.v1", "nl.prestaties.statusmelding.getoetst.v1",
                "nl.prestaties.statusmelding.geaccordeerd.v1");
        assertThat(texts(changes, "/door")).containsExactly("systeem", "p-opsteller", "p-controller", "p-houder");
    }

    @Test
    void the_other_organisation_knows_nothing_of_it() {
        Api reader = product.query(zuid.organisation, "p-concern", "concerncontroller");

        assertThat(reader.get("/v1/statusmeldingen/" + UPDATE.update()).text("/stand")).isEqualTo("GEVRAAGD");
        assertThat(reader.get("/v1/wijzigingen").expect(200).body().at("/totaal").asInt()).isEqualTo(EVENTS_BEFORE);
    }

    @Test
    void every_event_is_kept_once_at_a_position_without_gaps_in_all_four_places() throws Exception {
        assertThat(new Books(product, noord.organisation).areEqual()).isEqualTo(EVENTS_BEFORE + 3);
        assertThat(new Books(product, zuid.organisation).areEqual()).isEqualTo(EVENTS_BEFORE);
    }

    private static List<String> waiting(Api person) {
        return texts(person.get("/v1/werklijst").expect(200).body().at("/resultaten"), "/id");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.at(pointer).asString()).toList();
    }
}
