package nl.voortgang.query.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.voortgang.contract.content.Content;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The document as pages: a cover, and for each programme one that has the order in which municipalities publish them. What
 * such a page does not have stands in a {@code footer}, so that whoever reads it by its order is not led astray.
 */
@Component
final class Pages {

    /** For the templates, which may not call what is static. */
    public static final class Words {

        public String getNewline() {
            return "\n";
        }

        public String day(LocalDate day) {
            return Wording.day(day);
        }

        public String day(Instant moment) {
            return Wording.day(moment);
        }

        public String moment(Instant moment) {
            return Wording.moment(moment);
        }

        public List<String> lines(Performance performance) {
            return Wording.lines(performance);
        }

        public String inWords(Content content) {
            return Wording.inWords(content);
        }

        public Notes notes(PolicyArea area) {
            return Notes.of(area);
        }
    }

    private static final String STYLE = read("pages.css");

    /** Nothing is loaded and nothing runs; only this style counts. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ITemplateEngine templates;

    Pages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param base address of the document */
    String cover(ReportDocument document, String base) {
        return page("cover", Map.of("document", document, "base", base, "notes", Notes.of(document)), document);
    }

    String programme(ReportDocument document, Programme programme, String base) {
        return page("programme", Map.of("document", document, "base", base, "programme", programme), document);
    }

    private String page(String template, Map<String, Object> variables, ReportDocument document) {
        var context = new Context(Locale.of("nl"), variables);
        context.setVariable("pages", new Words());
        context.setVariable("standing", Wording.standing(document));
        context.setVariable("style", STYLE);
        return templates.process(template, context);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, Pages.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
