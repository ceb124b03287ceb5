package nl.voortgang.query.document;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of a document where they are not those of every answer. */
final class PageHeaders {

    private PageHeaders() {}

    static void on(HttpServletResponse response, Form form) {
        if (form == Form.HTML) {
            response.setHeader("Content-Security-Policy", Pages.POLICY);
        }
    }

    /** Whoever keeps it asks each time whether it is still the same: an erratum may come any moment. */
    static void onPublic(HttpServletResponse response, Form form) {
        on(response, form);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
