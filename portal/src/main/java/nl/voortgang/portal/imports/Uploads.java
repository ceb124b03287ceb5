package nl.voortgang.portal.imports;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.form.Wrong;
import nl.voortgang.portal.imports.Upload.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what was uploaded in the session, between looking and importing. */
@Component
class Uploads {

    private static final String FILE = "bestand";
    private static final String TEXT = "tekst";
    private static final String PREFIX = Uploads.class.getName() + ".";
    private static final int MEGABYTES = Upload.MOST_BYTES / 1024 / 1024;

    private final HttpSession session;
    private final Wrong wrong;

    Uploads(HttpSession session, Wrong wrong) {
        this.session = session;
        this.wrong = wrong;
    }

    Optional<Upload> find(String purpose) {
        return Optional.ofNullable((@Nullable Upload) session.getAttribute(PREFIX + purpose));
    }

    void forget(String purpose) {
        session.removeAttribute(PREFIX + purpose);
    }

    /** @throws nl.voortgang.portal.api.Refused when there is nothing, too much, or another kind than is accepted */
    void keep(String purpose, @Nullable MultipartFile file, Form form, Set<Kind> accepted) {
        MultipartFile chosen = file == null || file.isEmpty() ? null : file;
        String pasted = form.all(TEXT).stream().filter(it -> !it.isBlank()).findFirst().orElse(null);
        if (chosen == null && pasted == null) {
            throw wrong.at(FILE, "inlezen.niets");
        }
        if (chosen != null && pasted != null) {
            throw wrong.at(TEXT, "inlezen.een.van.beide");
        }
        Upload upload = chosen != null ? of(chosen) : Upload.pasted(String.valueOf(pasted));
        String field = chosen != null ? FILE : TEXT;
        if (!accepted.contains(upload.kind())) {
            throw wrong.at(field, "inlezen.soort", kinds(accepted));
        }
        if (upload.bytes().length > Upload.MOST_BYTES) {
            throw wrong.at(field, "inlezen.te.groot", MEGABYTES);
        }
        session.setAttribute(PREFIX + purpose, upload);
    }

    private Upload of(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        try {
            return new Upload(name, Kind.of(name), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kinds(Set<Kind> accepted) {
        return accepted.stream().map(Kind::name).collect(Collectors.joining(", "));
    }
}
