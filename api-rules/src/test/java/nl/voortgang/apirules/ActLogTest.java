package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

@DisplayName("The log of acts")
@ExtendWith(Api.class)
class ActLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("nl.voortgang.acts");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
        logger.setLevel(Level.OFF);
    }

    @Test
    void has_one_line_per_request_with_action_object_result_origin_actor_and_time() {
        Api.post("/v1/inzendingen/2022-2-2A1.1/beoordelingen?geheim=1", "{}");
        assertThat(line()).matches("handeling=\"POST /v1/inzendingen/\\{id}/beoordelingen\" "
                + "object=/v1/inzendingen/2022-2-2A1.1/beoordelingen resultaat=409 herkomst=127.0.0.1 "
                + "organisatie=leiden persoon=p-1 tijd=20\\S+Z");
    }

    @Test
    void knows_no_actor_when_the_login_was_refused() {
        Api.send(Api.to("/v1/ik").header("Authorization", "Bearer geheim"));
        assertThat(line()).contains("object=/v1/ik resultaat=401", "organisatie=- persoon=-").doesNotContain("geheim");
    }

    @Test
    void cannot_be_forged_by_an_address() {
        Api.get("/v1/ik%20resultaat=200");
        assertThat(line()).contains("object=/v1/ik%20resultaat=200 resultaat=404");
    }

    /** It is written when the answer is on its way, so the client may be ahead. */
    private String line() {
        await().untilAsserted(() -> assertThat(lines.list).hasSize(1));
        return lines.list.getFirst().getFormattedMessage();
    }
}
