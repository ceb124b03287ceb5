package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@DisplayName("A list")
@ExtendWith(Api.class)
class PagingTest {

    @Test
    void comes_in_pages_of_50_and_says_where_the_others_are() {
        JsonNode page = Api.get("/v1/tellingen?tot=120").json();
        assertThat(page.toString()).isEqualTo("{\"resultaten\":[0],\"totaal\":120,\"_links\":{"
                + "\"self\":{\"href\":\"/v1/tellingen?tot=120&pagina=1&paginagrootte=50\"},"
                + "\"first\":{\"href\":\"/v1/tellingen?tot=120&pagina=1&paginagrootte=50\"},"
                + "\"next\":{\"href\":\"/v1/tellingen?tot=120&pagina=2&paginagrootte=50\"},"
                + "\"last\":{\"href\":\"/v1/tellingen?tot=120&pagina=3&paginagrootte=50\"}}}");
    }

    @Test
    void ends_with_a_page_that_has_no_next() {
        JsonNode page = Api.get("/v1/tellingen?paginagrootte=40&pagina=3").json();
        assertThat(page.path("resultaten").toString()).isEqualTo("[80]");
        assertThat(page.path("_links").propertyNames()).containsExactly("self", "first", "prev", "last");
    }

    @Test
    void has_one_page_even_when_empty() {
        assertThat(Api.get("/v1/tellingen?tot=0").json().path("_links").propertyNames()).containsExactly("self",
                "first", "last");
    }

    @Test
    void has_no_page_0_and_none_over_200() {
        assertThat(Api.get("/v1/tellingen?pagina=0&paginagrootte=201").faults()).containsExactly(
                "pagina | geheel-getal | Geef voor ‘pagina’ een getal van 1 tot en met 1000000.",
                "paginagrootte | geheel-getal | Geef voor ‘paginagrootte’ een getal van 1 tot en met 200.");
    }
}
