package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The service does not start")
class ConfigurationTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();

    @ParameterizedTest(name = "with {0} but says: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                            --voortgang.oin=                                       | voortgang.oin must be the 20 digits
                    --voortgang.oin=12345                                  | voortgang.oin must be the 20 digits
                    --voortgang.ledger.datasource.password=                | voortgang.ledger.datasource.password has no value
                    --voortgang.ledger.keys=                               | voortgang.ledger.keys has no value
                    --spring.datasource.url=                               | spring.datasource.url
                    --spring.kafka.bootstrap-servers=                      | spring.kafka.bootstrap-servers
                    --spring.security.oauth2.resourceserver.jwt.issuer-uri= | spring.security.oauth2.resourceserver.jwt.issuer-uri
                    """)
    void without_what_it_needs(String setting, String message) {
        assertThatThrownBy(() -> Instance.start(DATABASE, setting).close()).hasStackTraceContaining(message);
    }

    @ParameterizedTest(name = "with a mail server and {0} but says: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    --voortgang.mail.from=                          | voortgang.mail.from must be a mail address
                    --voortgang.mail.from=Voortgang                 | voortgang.mail.from must be a mail address
                    --voortgang.portal.address=                     | voortgang.portal.address must be the portal's https address
                    --voortgang.portal.address=portaal.example      | voortgang.portal.address must be the portal's https address
                    --voortgang.portal.address=https://p.example/   | voortgang.portal.address must be the portal's https address
                    --voortgang.portal.address=javascript:alert(1)  | voortgang.portal.address must be the portal's https address
                    """)
    void without_what_a_mail_needs(String setting, String message) {
        assertThatThrownBy(() -> Instance.start(DATABASE, "--spring.mail.host=127.0.0.1",
                "--voortgang.mail.from=a@b.example", "--voortgang.portal.address=https://b.example", setting).close())
                .hasStackTraceContaining(message);
    }

    @Test
    void unless_there_is_no_mail_server_and_then_sends_no_mail() {
        try (Instance service = Instance.start(DATABASE, "--spring.mail.host= ", "--voortgang.mail.from= ")) {
            assertThat(service.context().containsBean("postman")).isFalse();
        }
    }
}
