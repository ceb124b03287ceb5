package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
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
                    --spring.datasource.url=                               | spring.datasource.url
                    --spring.kafka.bootstrap-servers=                      | spring.kafka.bootstrap-servers
                    --spring.security.oauth2.resourceserver.jwt.issuer-uri= | spring.security.oauth2.resourceserver.jwt.issuer-uri
                    """)
    void without_what_it_needs(String setting, String message) {
        assertThatThrownBy(() -> Instance.start(DATABASE, setting).close()).hasStackTraceContaining(message);
    }
}
