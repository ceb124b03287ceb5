package nl.voortgang.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The portal as one person uses it, without JavaScript, with {@link Services} behind it. */
public final class Site {

    private final MockMvc mvc;
    private final String person;
    private final String[] roles;
    private final MockHttpSession session = new MockHttpSession();

    Site(MockMvc mvc, String person, String... roles) {
        this.mvc = mvc;
        this.person = person;
        this.roles = roles;
    }

    public Document page(String address) throws Exception {
        return Jsoup.parse(response(get(URI.create(address))).getContentAsString());
    }

    /** Where an address leads on to; null when it is a page. */
    public @Nullable String leadsTo(String address) throws Exception {
        return response(get(URI.create(address))).getRedirectedUrl();
    }

    public int status(String address) throws Exception {
        return response(get(URI.create(address))).getStatus();
    }

    /** Sends a form of a page as a browser does, with something typed into it; answers where that leads. */
    public String send(Document page, String form, Map<String, String> typed) throws Exception {
        Element element = form(page, form);
        MockHttpServletRequestBuilder request = post(URI.create(element.attr("action"))).with(csrf());
        element.select("[name]").stream().filter(it -> !it.attr("type").equals("checkbox") || it.hasAttr("checked"))
                .filter(it -> !it.attr("type").equals("radio") || it.hasAttr("checked"))
                .filter(it -> !it.attr("name").equals("_csrf") && !typed.containsKey(it.attr("name")))
                .forEach(it -> request.param(it.attr("name"), it.val()));
        typed.forEach(request::param);
        return response(request).getRedirectedUrl();
    }

    /** Sends a form of a page with a file. */
    public String upload(Document page, String form, String file, byte[] bytes) throws Exception {
        Element element = form(page, form);
        var request = multipart(URI.create(element.attr("action")));
        request.file(new MockMultipartFile(element.select("[type=file]").attr("name"), file, null, bytes)).with(csrf());
        element.select("[name]:not([type=file])").stream().filter(it -> !it.attr("name").equals("_csrf"))
                .forEach(it -> request.param(it.attr("name"), it.val()));
        return response(request).getRedirectedUrl();
    }

    private static Element form(Document page, String form) {
        Element element = page.selectFirst("form[id=" + form + "]");
        if (element == null) {
            throw new AssertionError("no form " + form + " on " + page.title());
        }
        return element;
    }

    private MockHttpServletResponse response(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.session(session).with(oidcLogin().idToken(token -> token.subject(person)
                .claim("name", "Naam van " + person).claim("organisatie", "leiden").claim("rollen", List.of(roles)))))
                .andReturn().getResponse();
    }
}
