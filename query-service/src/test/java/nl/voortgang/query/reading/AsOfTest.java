package nl.voortgang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.intake.Advances;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question of an earlier position")
class AsOfTest {

    private static final String CITY = "toenstad";
    private final Reading reading = new Reading(Api.FEED.database().as("voortgang_reader"), new Advances(),
            Clock.fixed(Api.NOW, ZoneOffset.UTC));

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    /** 65 opens the report, 66 to 71 ask for its six updates, 72 to 79 are what was done. */
    @ParameterizedTest(name = "at {0} finds {1}")
    @CsvSource({"65, ''", "67, 2A1.1 REQUESTED 2A1.2 REQUESTED",
            "72, 2A1.1 SUBMITTED 2A1.2 REQUESTED 2A2.1 REQUESTED 3A1.1 REQUESTED",
            "73, 2A1.1 SUBMITTED 2A1.2 SUBMITTED 2A2.1 REQUESTED 3A1.1 REQUESTED",
            "75, 2A1.1 SUBMITTED 2A1.2 REVIEWED 2A2.1 REQUESTED 3A1.1 REQUESTED",
            "79, 2A1.1 SUBMITTED 2A1.2 REVIEWED 2A2.1 REQUESTED 3A1.1 APPROVED"})
    void is_answered_as_it_was_then(long position, String expected) {
        var ada = new Caller(new OrganisationId(CITY), new PersonId("p-ada"), Set.of(Role.AUDITOR));
        List<String> states = reading.answer(Asked.now(ada, null).asOf(position),
                view -> view.sql(VisibleUpdates.WITH_VISIBLE + """
                        SELECT performance || ' ' || state FROM visible
                        WHERE report = '2022-2' AND performance IS NOT NULL ORDER BY sort_key""").list(String.class));
        assertThat(String.join(" ", states)).isEqualTo(expected);
    }
}
