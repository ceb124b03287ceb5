package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.intake.ReadSide;

/** Builds without a service around it. */
final class Built {

    private Built() {}

    /** Begins a generation and returns when it serves. */
    static void from(ReadSide readSide, Source source, Logs logs) throws Exception {
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl(readSide.database().jdbcUrl());
            database.setUsername("voortgang_intake");
            database.setPassword("test");
            var generations = new Generations(database);
            generations.begin(source, new PersonId("p-beheer"));
            new Building(generations.building().orElseThrow(), generations, logs, readSide.replays()).run();
            assertThat(generations.building()).isEmpty();
        }
    }
}
