package nl.voortgang.apirules;

import static nl.voortgang.apirules.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.voortgang.apirules.issuer.Issuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Who asks")
@ExtendWith(Api.class)
class LoginTest {

    @Test
    void is_told_by_the_token() {
        Api.Answer answer = with(Api.ISSUER.token("leiden", "p-7f3a", "controller", "rol-van-een-ander"));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
        assertThat(answer.json().toString())
                .isEqualTo("{\"organisatie\":\"leiden\",\"persoon\":\"p-7f3a\",\"rollen\":[\"controller\"]}");
    }

    @Test
    void must_be_told() {
        Api.Answer answer = Api.send(Api.to("/v1/ik"));
        assertProblem(answer, 401, "niet-aangemeld");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void is_refused_with_a_token_that_is_not_for_us_or_not_by_our_issuer() {
        assertRefused(Api.ISSUER.token(claims -> claims.audience("iets-anders")));
        assertRefused(Api.ISSUER.token(claims -> claims.issuer("https://elders.example.nl")));
        try (var stranger = new Issuer()) {
            assertRefused(stranger.token("leiden", "p-1", "opsteller"));
        }
    }

    @Test
    void is_refused_with_a_token_that_ended_or_never_ends() {
        assertRefused(Api.ISSUER.token(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
        assertRefused(Api.ISSUER.token(claims -> claims.expirationTime(null)));
    }

    @Test
    void is_refused_with_a_token_that_names_no_organisation_or_person() {
        assertRefused(Api.ISSUER.token(claims -> claims.claim("organisatie", null)));
        assertRefused(Api.ISSUER.token(claims -> claims.claim("organisatie", "Leiden; drop")));
        assertRefused(Api.ISSUER.token(claims -> claims.subject(null)));
    }

    @Test
    void may_not_act_without_the_role_and_hears_so_before_the_body_is_read() {
        String token = Api.ISSUER.token("leiden", "p-1", "auditor");
        assertProblem(Api.send(Api.to("/v1/inzendingen").header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{broken"))), 403,
                "rol-ontbreekt");
    }

    @Test
    void need_not_have_a_role() {
        assertThat(with(Api.ISSUER.token(claims -> claims.claim("rollen", null))).status()).isEqualTo(200);
        assertThat(with(Api.ISSUER.token(claims -> claims.claim("rollen", List.of()))).status()).isEqualTo(200);
    }

    @Test
    void is_a_service_or_a_person_and_a_service_may_do_only_what_names_it() {
        assertRefused(Api.ISSUER.token("leiden", "p-1", "beheerder", "dienst"));
        assertProblem(with(Api.ISSUER.token("voortgang", "voortgang-query", "dienst")), 403, "rol-ontbreekt");
    }

    private static void assertRefused(String token) {
        assertProblem(with(token), 401, "niet-aangemeld");
    }

    private static Api.Answer with(String token) {
        return Api.send(Api.to("/v1/ik").header("Authorization", "Bearer " + token));
    }
}
