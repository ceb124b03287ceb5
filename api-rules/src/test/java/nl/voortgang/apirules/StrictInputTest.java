package nl.voortgang.apirules;

import static nl.voortgang.apirules.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A body")
@ExtendWith(Api.class)
class StrictInputTest {

    private static final String GOOD = """
            {"inhoud":{"soort":"prestatie","stoplicht":"ORANJE","kaders":["TIJD"],
             "afwijking":{"oorzaak":"a","consequentie":"b","bijsturing":"c"}},
             "peildatum":"2022-09-01","onderwerp":"02A101","volgnummer":2}""";

    @Test
    void that_is_right_is_read_and_answered_in_Dutch() {
        Api.Answer answer = submit(GOOD);
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
        assertThat(answer.json().path("inhoud").path("afwijking").path("oorzaak").asString()).isEqualTo("a");
        assertThat(answer.json().path("onderwerp").asString()).isEqualTo("2A1.1");
        assertThat(answer.json().has("opmerking")).isFalse();
    }

    @Test
    void that_is_wrong_hears_everything_at_once() {
        assertThat(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"PAARS","kaders":["TIJD","WEER"],"kleur":"x",
                  "afwijking":{"consequentie":7,"bijsturing":""}},
                 "opmerking":{"a":1},"peildatum":"1 september","onderwerp":"X","volgnummer":"2"}""").faults())
                .containsExactlyInAnyOrder(
                        "/inhoud/stoplicht | keuze | Kies uit GROEN, ORANJE of ROOD.",
                        "/inhoud/kaders/1 | keuze | Kies uit TIJD, GELD of KWALITEIT.",
                        "/inhoud/kleur | onbekend | Het veld ‘kleur’ is hier niet bekend. Wel bekend: stoplicht, kaders, afwijking, toelichting en soort.",
                        "/inhoud/afwijking/oorzaak | verplicht | Vul de oorzaak in.",
                        "/inhoud/afwijking/consequentie | tekst | Geef hier een tekst, tussen aanhalingstekens.",
                        "/opmerking | vorm | Geef hier één waarde.",
                        "/peildatum | datum | Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2022-09-30.",
                        "/onderwerp | vorm | Een prestatiecode ziet eruit als 2A1.1 of 02A101.",
                        "/volgnummer | geheel-getal | Geef hier een geheel getal.");
    }

    @Test
    void hears_a_rule_of_the_service_together_with_a_fault_of_shape_elsewhere() {
        assertThat(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"PAARS",
                  "afwijking":{"oorzaak":"een heel lange oorzaak is dit","consequentie":"b","bijsturing":"c"}}}""")
                .faults()).containsExactlyInAnyOrder(
                        "/inhoud/stoplicht | keuze | Kies uit GROEN, ORANJE of ROOD.",
                        "/inhoud/afwijking/oorzaak | te-lang | Houd de oorzaak korter dan 20 tekens.");
    }

    @Test
    void hears_a_rule_about_what_is_wrong_in_shape_too_but_of_each_place_only_once() {
        assertThat(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"ROOD","kleur":"x",
                  "afwijking":{"consequentie":"b","bijsturing":7}}}""").faults()).containsExactlyInAnyOrder(
                "/inhoud/kaders | verplicht | Kies een kader.",
                "/inhoud/kleur | onbekend | Het veld ‘kleur’ is hier niet bekend. Wel bekend: stoplicht, kaders, afwijking, toelichting en soort.",
                "/inhoud/afwijking/oorzaak | verplicht | Vul de oorzaak in.",
                "/inhoud/afwijking/bijsturing | tekst | Geef hier een tekst, tussen aanhalingstekens.");
        assertThat(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"ROOD","kaders":["WEER"],"afwijking":[]}}""").faults())
                .containsExactlyInAnyOrder(
                        "/inhoud/kaders/0 | keuze | Kies uit TIJD, GELD of KWALITEIT.",
                        "/inhoud/afwijking | vorm | Geef hier een object, tussen { en }.");
    }

    @Test
    void that_is_right_in_shape_is_left_to_the_service() {
        assertThat(submit("{\"inhoud\":{\"soort\":\"prestatie\",\"stoplicht\":\"ROOD\"}}").status()).isEqualTo(200);
    }

    @Test
    void may_leave_out_a_list_but_not_its_kind() {
        assertThat(submit("{\"inhoud\":{\"soort\":\"prestatie\",\"stoplicht\":\"GROEN\"}}").status()).isEqualTo(200);
        assertThat(submit("{\"inhoud\":{\"stoplicht\":\"GROEN\"}}").faults())
                .containsExactly("/inhoud/soort | verplicht | Vul de soort in.");
        assertThat(submit("{\"inhoud\":{\"soort\":\"gerucht\"}}").faults())
                .containsExactly("/inhoud/soort | keuze | Kies uit prestatie of programma.");
        assertThat(submit("{\"inhoud\":null}").faults())
                .containsExactly("/inhoud | verplicht | Vul de inhoud in.");
    }

    @Test
    void that_is_no_JSON_hears_line_and_column() {
        Api.Answer answer = submit("{\n  \"inhoud\": {]\n}");
        assertProblem(answer, 400, "ongeldige-json");
        assertThat(answer.json().path("detail").asString()).contains("regel 2, kolom 14");
    }

    @Test
    void that_is_empty_or_has_something_after_it_or_says_a_thing_twice_is_no_JSON() {
        assertProblem(submit(""), 400, "ongeldige-json");
        assertProblem(submit("{} {}"), 400, "ongeldige-json");
        assertProblem(submit("{\"opmerking\":\"a\",\"opmerking\":\"b\"}"), 400, "ongeldige-json");
        assertProblem(submit("[".repeat(5000)), 400, "ongeldige-json");
    }

    @Test
    void that_is_JSON_of_another_shape_is_told_so() {
        assertThat(submit("[]").faults()).containsExactly(" | vorm | Geef hier een object, tussen { en }.");
        assertThat(submit("null").faults()).containsExactly(" | vorm | Geef hier een object, tussen { en }.");
    }

    @Test
    void with_a_character_that_no_database_keeps_is_refused() {
        assertThat(submit(GOOD.replace("\"a\"", "\"\\u0000\"")).faults()).containsExactly(
                "/inhoud/afwijking/oorzaak | teken | Deze tekst bevat een teken dat niet kan worden bewaard. Haal het weg.");
        assertThat(submit(GOOD.replace("\"a\"", "\"\\ud800\"")).faults()).hasSize(1);
    }

    private static Api.Answer submit(String json) {
        return Api.post("/v1/inzendingen", json);
    }
}
