package nl.voortgang.query.intake;

import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.voortgang.query.versions.Projection;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opens tables that serve nobody yet, so that they can be filled. */
public final class Replays {

    private final IntakeConfiguration.Database database;
    private final List<Projection<?, ?>> projections;
    private final Clock clock;

    Replays(IntakeConfiguration.Database database, List<Projection<?, ?>> projections, Clock clock) {
        this.database = database;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * @param schema of the tables
     * @param log what is read, by which offsets are told apart from those of another
     */
    public Replay into(String schema, UUID log) {
        var connection = new SingleConnectionDataSource(database.url(), database.username(), database.password(), true);
        var properties = new Properties();
        properties.setProperty("currentSchema", schema + ",public");
        connection.setConnectionProperties(properties);
        return new Replay(connection, projections, log, clock);
    }
}
