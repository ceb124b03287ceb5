package nl.voortgang.command.statusupdate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code draft}: what authors are writing. */
@Component
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose draft of what. */
    record Key(OrganisationId organisation, StatusUpdateId statusUpdate, PersonId author) {}

    /** @param carriedOverFrom the earlier update it was carried over from, until its author goes on with it */
    record Saved(long version, Draft content, Instant savedAt, @Nullable StatusUpdateId carriedOverFrom) {}

    Optional<Saved> find(Key key) {
        return jdbc.sql("""
                SELECT version, content, saved_at, carried_over_from FROM draft
                WHERE organisation = ? AND status_update = ? AND author = ?""")
                .params(key.organisation().value(), key.statusUpdate().toString(), key.author().value())
                .query((row, number) -> new Saved(row.getLong("version"),
                        ContractJson.MAPPER.readValue(row.getString("content"), Draft.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("carried_over_from") == null ? null
                                : StatusUpdateId.parse(row.getString("carried_over_from"))))
                .optional();
    }

    /**
     * @param expected the version to go on from, or null to begin
     * @return the new version; empty when the draft is at another one, so that two tabs do not overwrite each other
     */
    Optional<Long> save(Key key, Draft content, @Nullable StatusUpdateId carriedOverFrom, @Nullable Long expected,
            Instant at) {
        String sql = expected == null
                ? """
                        INSERT INTO draft (content, saved_at, carried_over_from, organisation, status_update, author)
                        VALUES (:content::jsonb, :at, :from, :organisation, :update, :author)
                        ON CONFLICT DO NOTHING RETURNING version"""
                : """
                        UPDATE draft
                            SET content = :content::jsonb, saved_at = :at, carried_over_from = :from, version = DEFAULT
                        WHERE organisation = :organisation AND status_update = :update AND author = :author
                          AND version = :expected RETURNING version""";
        return jdbc.sql(sql)
                .param("content", ContractJson.MAPPER.writerFor(Draft.class).writeValueAsString(content))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("from", carriedOverFrom == null ? null : carriedOverFrom.toString())
                .param("organisation", key.organisation().value())
                .param("update", key.statusUpdate().toString())
                .param("author", key.author().value())
                .param("expected", expected)
                .query(Long.class).optional();
    }

    void delete(Key key) {
        jdbc.sql("DELETE FROM draft WHERE organisation = ? AND status_update = ? AND author = ?")
                .params(key.organisation().value(), key.statusUpdate().toString(), key.author().value()).update();
    }

    /** What was submitted is no draft any more. */
    @EventHandler
    void on(StatusUpdateEvent.Submitted event) {
        delete(new Key(event.organisation(), event.statusUpdate(), event.act().by()));
    }
}
