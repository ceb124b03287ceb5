package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.forms.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A table as a goal tree")
class TableImportTest {

    private static final String ADDRESS = "/v1/doelenbomen/2022";

    /** The same as {@link Municipality#TREE}. */
    private static final String CSV = """
            programmanummer;programmanaam;missie;commissies;programmaopsteller;controller;programmaportefeuille;\
            beleidsterreinnaam;doelnaam;prestatiecode;prestatienaam;portefeuille;opsteller
            2;Veiligheid;Een veilige stad.;Leefbaarheid;p-mieke;p-farida;veiligheid;Veiligheid;Minder criminaliteit;\
            2A1.1;Aanpak ondermijning;veiligheid;p-mieke
            ;;;;;;;;;02A102;Inzet Veilig Thuis;zorg;p-joost
            """;

    private Municipality leiden;

    @BeforeEach
    void importTheTree() {
        leiden = Municipality.fresh().withPortfolios().withTree(Municipality.TREE);
    }

    @Test
    void is_the_tree_that_json_would_have_been() {
        assertThat(same(CSV.getBytes(UTF_8), "text/csv")).isTrue();
        assertThat(same(Workbook.of(rows(CSV)).bytes(), Form.XLSX)).isTrue();
    }

    @Test
    void may_be_separated_quoted_and_encoded_as_spreadsheets_do() {
        assertThat(same(CSV.replace(';', ',').getBytes(UTF_8), "text/csv")).isTrue();
        assertThat(same(CSV.replace(';', '\t').getBytes(UTF_8), "text/csv")).isTrue();
        assertThat(same(CSV.replace("Minder criminaliteit", "\"Minder criminaliteit\"").replace("\n", "\r\n")
                .getBytes(UTF_8), "text/csv")).isTrue();
        String accents = CSV.replace("Aanpak", "Coördinatie");
        assertThat(put(accents.getBytes(UTF_8), "text/csv").status()).isEqualTo(200);
        assertThat(same(("\ufeff" + accents).getBytes(UTF_8), "text/csv")).isTrue();
        assertThat(same(accents.getBytes(Charset.forName("windows-1252")), "text/csv")).isTrue();
    }

    @Test
    void may_have_its_columns_in_any_order_and_its_heading_in_any_case() {
        String other = rows(CSV.replace("programmanaam", "Programma-naam")).stream()
                .map(row -> String.join(";", row.reversed())).collect(Collectors.joining("\n"));

        assertThat(same(other.getBytes(UTF_8), "text/csv")).isTrue();
    }

    @Test
    void is_the_whole_tree() {
        String less = CSV.lines().limit(2).collect(Collectors.joining("\n"));

        assertThat(leiden.karin().post(ADDRESS + "/inleesvoorstellen", less.getBytes(UTF_8), "text/csv").json()
                .path("vervallen").toString()).isEqualTo(
                        "[{\"onderdeel\":\"prestatie 2A1.2\",\"naam\":\"Inzet Veilig Thuis\"}]");
    }

    @Test
    void may_name_its_source() {
        assertThat(told(leiden.karin().put(ADDRESS + "?bron=" + "x".repeat(201), CSV.getBytes(UTF_8), "text/csv")))
                .containsExactly("bron te-lang: Kort de bron in tot 200 tekens; het zijn er nu 201.");
    }

    @Test
    void says_in_a_column_of_its_own_what_each_performance_goes_on_with() {
        assertThat(put("/v1/doelenbomen/2023", column("voortzettingVan", "2A1.1 2A1.2", "nieuw")).status())
                .isEqualTo(201);

        assertThat(leiden.karin().put("/v1/doelenbomen/2023", Municipality.TREE
                .replace("\"2A1.1\",", "\"2A1.1\", \"voortzettingVan\": [\"2A1.1\", \"2A1.2\"],")
                .replace("\"02A102\",", "\"02A102\", \"voortzettingVan\": [],")).status()).isEqualTo(200);
        assertThat(told(put("/v1/doelenbomen/2023", column("voortzettingVan", "2A1.3", "2A1")))).containsExactly(
                "regel 3 vorm: Een prestatiecode ziet eruit als 2A1.1 of 02A101.");
        assertThat(told(put("/v1/doelenbomen/2023", column("voortzettingVan", "2A1.3", "")))).containsExactly(
                "regel 2 onbekend: Prestatie 2A1.3 staat niet in de doelenboom van 2022. Noem een prestatie die er wel in"
                        + " staat, of geen.");
    }

    @Nested
    @DisplayName("that is wrong tells the line and what to do")
    class Wrong {

        @Test
        void a_column_that_is_missing_unknown_or_double() {
            assertThat(told(CSV.replace("doelnaam", "omschrijving").replace(";missie;", ";motto;").replace("controller",
                    "opsteller"))).contains(
                            "regel 1 verplicht: De kolom ‘doelnaam’ ontbreekt. Voeg haar toe.",
                            "regel 1 dubbel: De kolom ‘opsteller’ staat er twee keer. Haal er een weg.")
                    .anyMatch(fault -> fault.startsWith("regel 1 onbekend: De kolom ‘motto’ is niet bekend. Wel bekend:"
                            + " programmanummer, programmanaam, "));
        }

        @Test
        void rows_that_contradict_each_other() {
            assertThat(told(CSV.replace(";;;;;;;;;02A102", "2;Veilig;;;;;;;Minder overlast;02A102"))).containsExactly(
                    "regel 3 afwijkend: In de kolom ‘programmanaam’ staat bij programma 2 iets anders dan op regel 2. Maak"
                            + " ze gelijk of laat deze cel leeg.",
                    "regel 3 afwijkend: In de kolom ‘doelnaam’ staat bij doel 2A1 iets anders dan op regel 2. Maak ze"
                            + " gelijk of laat deze cel leeg.");
        }

        @Test
        void codes_names_people_and_portfolios() {
            assertThat(told(CSV.replace("02A102", "2A1.1"))).containsExactly(
                    "regel 3 dubbel: Gebruik de code 2A1.1 maar één keer.");
            assertThat(told(CSV.replace("02A102", "2A2.1"))).containsExactly("regel 3 verplicht: Vul de naam in.");
            assertThat(told(CSV.replace("02A102", "2-A-1-2").replace("Aanpak ondermijning", ""))).containsExactly(
                    "regel 2 verplicht: Vul de naam in.",
                    "regel 3 vorm: Vul in de kolom ‘prestatiecode’ een code in als 2A1.1 of 02A101.");
            assertThat(told(CSV.replace("zorg", "Zorg en Welzijn").replace("p-joost", "Joost Jansen"))).containsExactly(
                    "regel 3 vorm: Een portefeuillecode bestaat uit 2 tot 60 kleine letters, cijfers of streepjes.",
                    "regel 3 vorm: Een persoon wordt aangeduid met 1 tot 64 letters, cijfers, punten of streepjes.");
            assertThat(told(CSV.replace("zorg", "wonen"))).containsExactly("regel 3 onbekend: De portefeuille ‘wonen’"
                    + " bestaat niet. Stel haar eerst in of kies een andere.");
        }

        @Test
        void a_goal_that_does_not_hold_its_performance() {
            assertThat(told(column("doelcode", "2A1", "2A2"))).containsExactly("regel 3 verplicht: Vul de naam in.",
                    "regel 3 past-niet: De code 2A1.2 hoort niet bij doel 2A2; daar past een code bij als 2A2.1.");
        }

        @Test
        void a_quote_that_is_not_closed_and_a_cell_too_many() {
            assertThat(told(CSV.replace("Inzet Veilig Thuis", "\"Inzet Veilig Thuis"))).anyMatch(
                    fault -> fault.startsWith("regel 3 aanhalingstekens: Vanaf hier klopt de CSV niet:"));
            assertThat(told(CSV.replace("Inzet Veilig Thuis", "Inzet; Veilig Thuis"))).anyMatch(
                    fault -> fault.startsWith("regel 3 te-veel: Deze regel heeft meer cellen dan de 13 kolommen"));
        }

        @Test
        void nothing_at_all() {
            assertThat(told("\n \n;;;\n")).singleElement().asString()
                    .startsWith("bestand leeg: Het bestand heeft geen regels. Zet op de eerste regel de namen van de"
                            + " kolommen: programmanummer, ");
            assertThat(put(new byte[0], "text/csv").problem()).isEqualTo("400 lege-inhoud");
            assertThat(put(new byte[0], "text/csv").detail())
                    .isEqualTo("Het verzoek heeft geen inhoud. Stuur het bestand mee.");
        }

        @Test
        void more_than_2_mb_or_another_form_of_file() {
            Api.Answer large = put(new byte[5 * 1024 * 1024], "text/csv");
            assertThat(large.problem()).isEqualTo("413 te-groot");
            assertThat(large.detail()).isEqualTo("Wat u stuurt is groter dan 2 MB. Stuur minder tegelijk.");

            Api.Answer pdf = put("%PDF".getBytes(UTF_8), "application/pdf");
            assertThat(pdf.problem()).isEqualTo("415 vorm-niet-leesbaar");
            assertThat(pdf.detail()).isEqualTo("Dit adres leest application/json, " + Form.XLSX
                    + ", text/csv, text/html, text/plain. Stuur een van die vormen.");
        }
    }

    @Nested
    @DisplayName("as a workbook")
    class AsWorkbook {

        private static final String HEADING = "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>programmanaam</t>"
                + "</is></c><c t='inlineStr'><is><t>commissies</t></is></c><c t='inlineStr'><is><t>beleidsterreinnaam</t>"
                + "</is></c><c t='inlineStr'><is><t>doelnaam</t></is></c><c t='inlineStr'><is><t>prestatiecode</t></is></c>"
                + "<c t='inlineStr'><is><t>prestatienaam</t></is></c></row>";
        private static final String END = "</sheetData></worksheet>";
        private static final String UNREADABLE = "bestand onleesbaar: Dit is geen XLSX-bestand, of het is beschadigd. Open"
                + " het in een rekenblad, bewaar het als .xlsx en stuur het opnieuw.";

        @Test
        void shows_no_formulas_or_errors() {
            assertThat(
                    told(Workbook.ofSheet(HEADING + "<row r='7'><c r='A7'><f>B7</f><v>3</v></c><c r='F7' t='e'><v>#REF!"
                            + "</v></c></row>" + END)))
                    .contains(
                            "regel 7 formule: In kolom A staat een formule. Plak daar de waarde.",
                            "regel 7 foutwaarde: In kolom F staat een fout (#REF!). Vul daar de waarde in.");
        }

        @Test
        void is_no_other_kind_of_file() {
            assertThat(told(put(CSV.getBytes(UTF_8), Form.XLSX))).containsExactly(UNREADABLE);
            assertThat(told(put(Arrays.copyOf(Workbook.of(rows(CSV)).bytes(), 700), Form.XLSX)))
                    .containsExactly(UNREADABLE);
            assertThat(told(Workbook.ofSheet("<worksheet><sheetData><row>"))).containsExactly(UNREADABLE);
            assertThat(told(Workbook.ofSheet(HEADING + "<row><c t='s'><v>99</v></c></row>" + END)))
                    .containsExactly(UNREADABLE);
            assertThat(told(Workbook.of(rows(CSV)).with("xl/_rels/workbook.xml.rels", "<Relationships/>")))
                    .containsExactly(UNREADABLE);
        }

        @Test
        @Timeout(10)
        void unpacks_to_no_more_than_20_mb() {
            byte[] bomb = Workbook.of(rows(CSV)).with("xl/media/bom.bin", new byte[100 * 1024 * 1024]).bytes();

            assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
            assertThat(told(put(bomb, Form.XLSX)))
                    .containsExactly("bestand te-groot: Uitgepakt is dit bestand groter dan"
                            + " 20 MB of heeft het meer dan 500 onderdelen. Bewaar alleen het blad met de doelenboom en stuur dat.");
        }

        @Test
        void has_no_more_than_500_parts() {
            var workbook = Workbook.of(rows(CSV));
            for (int i = 0; i < 600; i++) {
                workbook.with("xl/deel" + i + ".xml", "");
            }

            assertThat(told(workbook)).singleElement().asString().startsWith("bestand te-groot:");
        }

        @Test
        void names_nothing_outside_itself() {
            String secret = "<!DOCTYPE x [<!ENTITY geheim SYSTEM 'file:///etc/hostname'>]>";

            assertThat(
                    told(Workbook.ofSheet(secret + HEADING + "<row><c t='inlineStr'><is><t>&geheim;</t></is></c></row>"
                            + END)))
                    .containsExactly("bestand onveilig: Dit bestand verwijst naar iets buiten zichzelf (een"
                            + " DOCTYPE). Bewaar het opnieuw vanuit een rekenblad en stuur het dan.");
            assertThat(told(Workbook.of(rows(CSV)).with("xl/sharedStrings.xml", secret + "<sst/>"))).singleElement()
                    .asString().startsWith("bestand onveilig:");
        }

        @Test
        @Timeout(10)
        void has_a_cell_nowhere_but_in_its_table() {
            assertThat(told(Workbook.ofSheet(HEADING
                    + "<row r='2'><c r='ZZZ2' t='inlineStr'><is><t>ver weg</t></is></c>"
                    + "<c r='ZZZZZZZ2' t='inlineStr'><is><t>verder</t></is></c></row>" + END))).contains(
                            "regel 2 te-veel: In kolom ZZZ staat nog iets; gebruik alleen de eerste 100 kolommen.");
        }
    }

    private List<String> told(Workbook workbook) {
        return told(put(workbook.bytes(), Form.XLSX));
    }

    private Api.Answer put(byte[] table, String type) {
        return leiden.karin().put(ADDRESS, table, type);
    }

    private Api.Answer put(String address, String csv) {
        return leiden.karin().put(address, csv.getBytes(UTF_8), "text/csv");
    }

    private boolean same(byte[] table, String type) {
        Api.Answer answer = put(table, type);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(leiden.karin().put(ADDRESS, table, type).header("ETag")).isEqualTo(answer.header("ETag"));
        return true;
    }

    private List<String> told(String csv) {
        return told(put(csv.getBytes(UTF_8), "text/csv"));
    }

    private static List<String> told(Api.Answer answer) {
        assertThat(answer.problem()).as(answer.toString()).isEqualTo("400 ongeldige-invoer");
        return answer.json().path("fouten").valueStream().map(fault -> fault.path("plaats").asString() + " "
                + fault.path("regel").asString() + ": " + fault.path("melding").asString()).toList();
    }

    /** With one more column. */
    private static String column(String name, String first, String second) {
        List<String> lines = CSV.lines().toList();
        return lines.get(0) + ";" + name + "\n" + lines.get(1) + ";" + first + "\n" + lines.get(2) + ";" + second;
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines().map(line -> List.of(line.split(";", -1))).toList();
    }
}
