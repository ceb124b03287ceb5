package nl.voortgang.apirules;

import static nl.voortgang.apirules.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import nl.voortgang.apirules.issuer.Issuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("While the login provider is away")
class ProviderAwayTest {

    @Test
    void a_service_starts_and_asks_to_come_back() {
        var gone = new Issuer();
        gone.close();
        var application = Api.start(gone.keys());
        try (var _ = (ConfigurableApplicationContext) application) {
            String address = "http://127.0.0.1:" + application.getWebServer().getPort();
            assertThat(Api.send(HttpRequest.newBuilder(URI.create(address + "/v1/openapi.json"))).status())
                    .isEqualTo(200);
            Api.Answer answer = Api.send(HttpRequest.newBuilder(URI.create(address + "/v1/ik"))
                    .header("Authorization", "Bearer " + gone.token("leiden", "p-1", "opsteller")));
            assertProblem(answer, 503, "aanmelddienst-onbereikbaar");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }
}
