package nl.voortgang.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.voortgang.command.checkpoint.MadeCheckpoint;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.bundle.Positions;
import tools.jackson.core.JacksonException;

/** The bundle for people: one table, an event a row. Everything that comes from elsewhere is escaped. */
final class IndexPage implements AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter
            .ofPattern("d MMMM yyyy HH:mm:ss", Locale.of("nl", "NL")).withZone(Act.ZONE);

    private final Writer out;

    IndexPage(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    void begin(Story story, MadeCheckpoint checkpoint, Positions positions) throws IOException {
        String title = "Bewijsbundel: " + htmlEscape(story.title());
        out.write(
                """
                        <!DOCTYPE html>
                        <html lang="nl">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                        <title>%s</title>
                        <style>
                        body { font-family: sans-serif; line-height: 1.5; max-width: 75rem; margin: 0 auto; padding: 1rem; }
                        table { border-collapse: collapse; width: 100%%; }
                        th, td { border: 1px solid #767676; padding: .5rem; text-align: left; vertical-align: top; }
                        pre, dd { white-space: pre-wrap; overflow-wrap: anywhere; }
                        summary { min-height: 24px; cursor: pointer; }
                        dt { font-weight: bold; }
                        .tabel { overflow-x: auto; }
                        </style>
                        </head>
                        <body>
                        <main>
                        <h1>%s</h1>
                        <dl>
                        <dt>Organisatie</dt><dd>%s</dd>
                        <dt>Gebeurtenissen</dt><dd>%d, op de posities %s van het grootboek</dd>
                        <dt>Controlepunt</dt><dd>%d gebeurtenissen, ondertekend op %s</dd>
                        <dt>Wortel</dt><dd>%s</dd>
                        </dl>
                        <p>Met het programma voortgang-verifier gaat u na of hiervan iets is veranderd: zie %s.</p>
                        <h2 id="gebeurtenissen">Gebeurtenissen</h2>
                        <div class="tabel" role="region" aria-labelledby="gebeurtenissen" tabindex="0">
                        <table>
                        <caption>Wat er gebeurde, op volgorde</caption>
                        <thead>
                        <tr><th scope="col">Positie</th><th scope="col">Tijdstip</th><th scope="col">Wat</th><th scope="col">Wie</th>\
                        <th scope="col">Vastgelegd</th></tr>
                        </thead>
                        <tbody>
                        """
                        .formatted(title, title, htmlEscape(story.organisation().value()), positions.count(),
                                positions.toString().replace(",", ", "), checkpoint.checkpoint().size(),
                                moment(checkpoint.madeAt()),
                                checkpoint.checkpoint().root().base64(),
                                link(BundleFile.README_DUTCH, BundleFile.README_DUTCH)));
    }

    void event(Recorded event) throws IOException {
        Leaf leaf = event.leaf();
        out.write("""
                <tr><th scope="row">%d</th><td>%s</td><td>%s</td><td>%s</td><td><details><summary>Inhoud van positie %d\
                </summary><pre>%s</pre></details> %s</td></tr>
                """.formatted(leaf.position(), moment(leaf.at()), htmlEscape(sentence(leaf.type())),
                htmlEscape(leaf.actor()), leaf.position(), htmlEscape(readable(event.payload())),
                link(BundleFile.event(leaf.position()), "Bestand van positie " + leaf.position())));
    }

    void finish() throws IOException {
        out.write("""
                </tbody>
                </table>
                </div>
                </main>
                </body>
                </html>
                """);
    }

    /** {@code nl.prestaties.statusmelding.ingediend.v1}: Statusmelding ingediend. */
    private static String sentence(String type) {
        String[] parts = type.split("\\.");
        if (parts.length != 5) {
            return type;
        }
        String words = (parts[2] + " " + parts[3]).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String readable(byte[] payload) {
        try {
            return ContractJson.MAPPER.readTree(payload).toPrettyString();
        } catch (JacksonException e) {
            return new String(payload, UTF_8);
        }
    }

    private static String moment(Instant at) {
        return "<time datetime=\"%s\">%s</time>".formatted(at, MOMENT.format(at));
    }

    private static String link(String file, String text) {
        return "<a href=\"%s\">%s</a>".formatted(file, text);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
