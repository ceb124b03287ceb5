package nl.voortgang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.form.KeptForms;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@DisplayName("Whoever sends a form after their session ended")
class EndedSessionTest {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    MockMvc mvc;

    @Autowired
    KeptForms kept;

    @Test
    void is_led_to_the_identity_provider_and_finds_it_back_after_login() throws Exception {
        assertThat(send("http://localhost").getRedirectedUrl()).isEqualTo("/oauth2/authorization/voortgang");
        assertThat(afterLogin("p-1")).isEqualTo("/werklijst?pagina=2");
    }

    @Test
    void finds_nothing_of_what_somebody_else_typed_on_the_same_machine() throws Exception {
        send("http://localhost");
        assertThat(afterLogin("p-2")).isNull();
        assertThat(afterLogin("p-1")).as("and it is gone").isNull();
    }

    @Test
    void keeps_nothing_that_another_site_sends() throws Exception {
        assertThat(send("http://elsewhere.example").getRedirectedUrl()).isEqualTo("/oauth2/authorization/voortgang");
        assertThat(afterLogin("p-1")).isNull();
    }

    @Test
    void is_never_led_to_another_site() throws Exception {
        mvc.perform(form().param("pagina", "//elsewhere.example").header("Origin", "http://localhost")).andReturn();
        assertThat(afterLogin("p-1")).isEqualTo("/");
    }

    @Test
    void hears_it_as_a_part_of_a_page_too() throws Exception {
        var answer = mvc.perform(get("/werklijst").header("HX-Request", "true")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/oauth2/authorization/voortgang");
    }

    private MockHttpServletResponse send(String origin) throws Exception {
        return mvc.perform(form().param("pagina", "/werklijst?pagina=2").header("Origin", origin)).andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder form() {
        return post("/statusmeldingen/2022-2-2A1.1/terugzendingen").session(session).param("formulier", "terug")
                .param("persoon", "p-1").param("opmerking", "Getypt");
    }

    private @Nullable String afterLogin(String person) {
        return kept.afterLogin(session, new Person(new PersonId(person), "", "leiden", Set.of()));
    }
}
