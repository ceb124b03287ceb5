package nl.voortgang.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.voortgang.proof.bundle.BundleFile.CHECKPOINT;
import static nl.voortgang.proof.bundle.BundleFile.CONTENTS;
import static nl.voortgang.proof.bundle.BundleFile.INDEX;
import static nl.voortgang.proof.bundle.BundleFile.KEYS;
import static nl.voortgang.proof.bundle.BundleFile.event;
import static nl.voortgang.proof.bundle.BundleFile.leaf;
import static nl.voortgang.proof.bundle.BundleFile.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.note.VerifierKey;
import nl.voortgang.proof.tree.Hash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The verifier")
class MainTest {

    private static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey WITNESS = SigningKey.generate("rekenkamer.example", Algorithm.COSIGNATURE);

    private final Path folder;
    private final TestBundle bundle = TestBundle.of(13, "2,4-6,11", KEY);

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Ended(int code, String text) {}

    private static Ended run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = Main.run(Arrays.asList(arguments), new PrintStream(out, true, UTF_8));
        return new Ended(code, out.toString(UTF_8));
    }

    private Ended verified() {
        return run(bundle.writtenIn(folder).toString());
    }

    private Ended verifiedWith(VerifierKey... keys) throws IOException {
        Path trusted = folder.resolve("sleutels.txt");
        Files.write(trusted, Arrays.stream(keys).map(VerifierKey::toString).toList());
        return run(bundle.writtenIn(folder).toString(), trusted.toString());
    }

    @Test
    void finds_a_bundle_good_and_says_what_it_saw() throws IOException {
        bundle.with(CHECKPOINT, Note.parse(bundle.text(CHECKPOINT))
                .with(WITNESS.cosign(Note.parse(bundle.text(CHECKPOINT)).text(), Instant.EPOCH)).toString());
        Ended ended = verifiedWith(KEY.verifier(), WITNESS.verifier());

        assertThat(ended.text()).contains("Grootboek:      urn:voorbeeld/leiden", "prestatie 2A1.1",
                "Controlepunt:   13 gebeurtenissen", "grootboek.example (" + KEY.verifier().id() + ")",
                "Getuigen:       rekenkamer.example", "Gebeurtenissen: 5, posities 2,4-6,11",
                "tussen positie 2 en 11 zijn er 5 over iets anders", "GOED: elke gebeurtenis");
        assertThat(ended.code()).isZero();
    }

    @Test
    void says_that_a_bundle_is_whole_between_its_positions() {
        assertThat(run(TestBundle.of(9, "3-8", KEY).writtenIn(folder).toString()).text())
                .contains("Volledig:       ja, van positie 3 tot en met 8 ontbreekt er geen");
    }

    @Test
    void finds_every_selection_from_every_size_good() {
        for (int size = 1; size <= 9; size++) {
            for (int first = 1; first <= size; first++) {
                assertThat(run(TestBundle.of(size, first + "-" + size, KEY).writtenIn(folder).toString()).code())
                        .isZero();
            }
        }
    }

    @Test
    void says_when_the_keys_are_only_those_in_the_bundle_itself() {
        assertThat(verified().text()).contains("uit de bundel zelf: vergelijk naam en kenmerk");
    }

    @Nested
    @DisplayName("refuses and names by position")
    class Refuses {

        private void assertRefused(String... lines) {
            Ended ended = verified();
            assertThat(ended.text()).contains(lines).contains("GEWEIGERD").doesNotContain("GOED:");
            assertThat(ended.code()).isEqualTo(Main.REFUSED);
        }

        @Test
        void an_event_that_was_edited() {
            bundle.replaced(event(5), "Mieke", "Joost");
            assertRefused("positie 5: de gebeurtenis is niet wat is vastgelegd");
        }

        @Test
        void an_event_that_was_taken_out() {
            bundle.without(event(5));
            assertRefused("positie 5: de gebeurtenis ontbreekt");
        }

        @Test
        void an_event_that_was_taken_out_with_everything_of_it() {
            bundle.without(event(5)).without(leaf(5)).without(proof(5));
            assertRefused("positie 5: de gebeurtenis ontbreekt");
        }

        @Test
        void events_that_were_swapped() {
            bundle.swapped(event(4), event(6));
            assertRefused("positie 4: de gebeurtenis is niet", "positie 6: de gebeurtenis is niet");
        }

        @Test
        void events_that_were_put_at_the_places_of_each_other() {
            bundle.swapped(event(4), event(6)).swapped(leaf(4), leaf(6)).swapped(proof(4), proof(6));
            assertRefused("positie 4: het blad is van positie 6", "positie 6: het blad is van positie 4");
        }

        @Test
        void a_leaf_that_was_edited() {
            bundle.replaced(leaf(11), "p-1", "p-2");
            assertRefused("positie 11: het bewijs leidt van dit blad niet naar het controlepunt");
        }

        @Test
        void an_event_with_a_leaf_to_match() {
            bundle.replaced(event(11), "Mieke", "Joost");
            bundle.replaced(leaf(11), Leaf.parse(bundle.files().get(leaf(11))).payload().hex(),
                    Hash.of(bundle.files().get(event(11))).hex());
            assertRefused("positie 11: het bewijs leidt");
        }

        @Test
        void a_proof_of_another_event() {
            bundle.with(proof(2), bundle.text(proof(4)));
            assertRefused("positie 2: het bewijs leidt");
        }

        @Test
        void what_is_no_leaf_and_no_proof() {
            bundle.with(leaf(2), "{}").with(proof(4), "krabbel");
            assertRefused("positie 2: het blad ontbreekt of is beschadigd", "positie 4: het bewijs ontbreekt of is");
        }

        @Test
        void an_event_that_was_put_in() {
            TestBundle other = TestBundle.of(13, "7", KEY);
            for (String file : List.of(event(7), leaf(7), proof(7))) {
                bundle.with(file, other.files().get(file));
            }
            assertRefused("positie 7: " + event(7) + " hoort niet in deze bundel");
        }

        @Test
        void an_event_that_was_left_out_of_the_contents_too() {
            bundle.without(event(5)).without(leaf(5)).without(proof(5)).replaced(CONTENTS, "4-6", "4,6");
            assertRefused("inhoud.txt is niet ondertekend met een van deze sleutels");
        }

        @Test
        void a_checkpoint_of_another_history() {
            bundle.with(CHECKPOINT, TestBundle.of(13, "2", KEY, "Joost", TestBundle.ORIGIN).text(CHECKPOINT));
            assertRefused("positie 2: het bewijs leidt", "positie 4:", "positie 5:", "positie 6:", "positie 11:");
        }

        @Test
        void a_checkpoint_of_a_shorter_history() {
            bundle.with(CHECKPOINT, TestBundle.of(10, "2", KEY).text(CHECKPOINT));
            assertRefused("positie 11: het bewijs leidt");
        }

        @Test
        void a_checkpoint_of_another_ledger() {
            bundle.with(CHECKPOINT, TestBundle.of(13, "2", KEY, "Mieke", "urn:voorbeeld/delft").text(CHECKPOINT));
            assertRefused("de inhoudsopgave is van urn:voorbeeld/leiden en het controlepunt van urn:voorbeeld/delft");
        }

        @Test
        void a_checkpoint_that_was_edited() {
            bundle.replaced(CHECKPOINT, "\n13\n", "\n14\n");
            assertRefused("controlepunt.txt is niet ondertekend");
        }

        @Test
        void a_page_that_tells_another_story() {
            bundle.with(INDEX, "<p>anders</p>");
            assertRefused("index.html is niet de pagina die bij deze bundel hoort");
        }

        @Test
        void a_file_that_has_no_business_there() {
            bundle.with("extra.txt", "x");
            assertRefused("extra.txt hoort niet in deze bundel");
        }

        @Test
        void files_of_the_same_name() {
            byte[] zip = bundle.with(event(12), "{}").zip();
            // of the same length, so the archive stays one
            bundle.files().remove(event(12));
            String renamed = new String(zip, ISO_8859_1)
                    .replace(event(12), event(11));
            assertThat(runOn(renamed.getBytes(ISO_8859_1)).text())
                    .contains(event(11) + " staat er meer dan eens in");
        }

        @Test
        void a_bundle_that_somebody_else_made_and_signed() throws IOException {
            var forger = SigningKey.generate("grootboek.example", Algorithm.ED25519);
            TestBundle forged = TestBundle.of(13, "2,4-6,11", forger, "Joost", TestBundle.ORIGIN);
            bundle.files().putAll(forged.files());

            Ended ended = verifiedWith(KEY.verifier());

            assertThat(ended.code()).isEqualTo(Main.REFUSED);
            assertThat(ended.text()).contains("controlepunt.txt is niet ondertekend", "inhoud.txt is niet ondertekend");
        }

        /** A witness says to have seen a checkpoint; that does not make it the ledger's. */
        @Test
        void what_only_a_witness_signed() throws IOException {
            assertThat(verifiedWith(WITNESS.verifier()).code()).isEqualTo(Main.REFUSED);
        }

        @Test
        void any_byte_of_what_counts_that_is_another() {
            for (String name : List.of(CONTENTS, CHECKPOINT, KEYS, INDEX, event(5), leaf(5), proof(5))) {
                byte[] content = bundle.files().get(name);
                for (int place = 0; place < content.length; place++) {
                    byte[] changed = content.clone();
                    changed[place] ^= 1;
                    bundle.with(name, changed);
                    assertThat(verified().code()).as(name + " byte " + place).isNotZero();
                }
                bundle.with(name, content);
            }
            assertThat(verified().code()).isZero();
        }
    }

    private Ended runOn(byte[] zip) {
        try {
            return run(Files.write(folder.resolve("bundel.zip"), zip).toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Nested
    @DisplayName("cannot judge")
    class CannotJudge {

        private void assertUnreadable(Ended ended) {
            assertThat(ended.code()).as(ended.text()).isEqualTo(Main.UNREADABLE);
        }

        @Test
        void what_is_no_bundle() throws IOException {
            assertUnreadable(run(folder.resolve("er-is-niets.zip").toString()));
            assertUnreadable(runOn("geen zip".getBytes(UTF_8)));
            assertUnreadable(runOn(Arrays.copyOf(bundle.zip(), bundle.zip().length / 2)));
            assertUnreadable(run(new TestBundle(Map.of("a.txt", new byte[1])).writtenIn(folder).toString()));
            for (String name : List.of(CONTENTS, CHECKPOINT, KEYS)) {
                byte[] content = bundle.files().get(name);
                assertUnreadable(run(bundle.without(name).writtenIn(folder).toString()));
                assertUnreadable(run(bundle.with(name, "krabbel").writtenIn(folder).toString()));
                bundle.with(name, content);
            }
        }

        @Test
        void what_it_is_not_asked() {
            assertUnreadable(run());
            assertUnreadable(run("--help"));
            assertUnreadable(run("a", "b", "c"));
            assertUnreadable(run(bundle.writtenIn(folder).toString(), "er-is-niets.txt"));
            assertThat(run().text()).contains("java -jar voortgang-verifier.jar");
        }
    }

    @Test
    void makes_keys() {
        Ended ended = run("--nieuwe-sleutel", "grootboek.example");

        assertThat(Arrays.stream(ended.text().split("\\s+")).filter(word -> word.startsWith("PRIVATE+KEY")))
                .singleElement().satisfies(key -> assertThat(SigningKey.parse(key).verifier().name())
                        .isEqualTo("grootboek.example"));
        assertThat(ended.code()).isZero();
        assertThat(run("--nieuwe-sleutel", "met spatie").code()).isEqualTo(Main.UNREADABLE);
    }
}
