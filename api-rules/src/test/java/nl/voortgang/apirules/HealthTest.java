package nl.voortgang.apirules;

import static nl.voortgang.apirules.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The health")
@ExtendWith(Api.class)
class HealthTest {

    @Test
    void is_told_in_the_actuators_own_JSON() {
        Api.Answer answer = Api.get("/actuator/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/vnd.spring-boot.actuator");
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void is_all_that_the_actuator_tells_whoever_asks() {
        String token = Api.ISSUER.token("leiden", "p-1", "beheerder");
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/metrics", "/actuator/loggers")) {
            assertProblem(Api.send(Api.to(path).header("Authorization", "Bearer " + token)), 403, "rol-ontbreekt");
            assertProblem(Api.send(Api.to(path)), 401, "niet-aangemeld");
        }
    }
}
