package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.engines.Ports;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.QueryDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("A service that cannot start for its database says what to do")
class DatabaseRefusalTest {

    @BeforeAll
    static void rolesExist() {
        QueryDatabase.migrated().close();
    }

    private static FailureAnalysis failureAt(String url) {
        try {
            Flyway.configure().dataSource(url, "voortgang_query_owner", "test").load().migrate();
            throw new AssertionError("migrated " + url);
        } catch (FlywayException refused) {
            var environment = new MockEnvironment().withProperty("spring.datasource.url", url)
                    .withProperty("spring.flyway.user", "voortgang_query_owner");
            return new DatabaseRefusal(environment).analyze(new IllegalStateException("bean", refused), refused);
        }
    }

    @Test
    void when_nobody_listens() {
        var failure = failureAt("jdbc:postgresql://127.0.0.1:%d/voortgang_query".formatted(Ports.free()));
        assertThat(failure.getDescription()).contains("127.0.0.1", "voortgang_query_owner", "refused");
        assertThat(failure.getAction()).contains("Start PostgreSQL");
    }

    @Test
    void when_the_database_is_not_there() {
        var failure = failureAt("jdbc:postgresql://127.0.0.1:%d/absent".formatted(SharedEngines.postgres().port()));
        assertThat(failure.getAction()).contains("Create the database");
    }

    @Test
    void when_the_roles_have_no_rights() {
        var bare = SharedEngines.postgres().database("without_roles");
        assertThat(failureAt(bare.jdbcUrl()).getAction()).contains("db/roles.sql");
    }
}
