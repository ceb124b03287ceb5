package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;

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
}
