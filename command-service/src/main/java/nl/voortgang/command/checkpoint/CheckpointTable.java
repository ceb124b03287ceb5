package nl.voortgang.command.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.NoteSignature;
import nl.voortgang.proof.note.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One organisation's checkpoints. */
@Repository
public class CheckpointTable {

    private static final String SELECT = """
            SELECT made_at, note || coalesce((SELECT string_agg(line || chr(10), '' ORDER BY received_at, witness)
                FROM cosignature s WHERE s.organisation = c.organisation AND s.size = c.size), '') AS note
            FROM checkpoint c WHERE organisation = ?""";

    private final JdbcClient jdbc;

    CheckpointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<MadeCheckpoint> page(OrganisationId organisation, int size, long offset) {
        return jdbc.sql(SELECT + " ORDER BY size DESC LIMIT ? OFFSET ?").params(organisation.value(), size, offset)
                .query(CheckpointTable::row).list();
    }

    long count(OrganisationId organisation) {
        return jdbc.sql("SELECT count(*) FROM checkpoint WHERE organisation = ?").param(organisation.value())
                .query(Long.class).single();
    }

    /** Of a tree of exactly this size. */
    public Optional<MadeCheckpoint> find(OrganisationId organisation, long size) {
        return jdbc.sql(SELECT + " AND size = ?").params(organisation.value(), size).query(CheckpointTable::row)
                .optional();
    }

    public Optional<MadeCheckpoint> latest(OrganisationId organisation) {
        return page(organisation, 1, 0).stream().findFirst();
    }

    /** The same witness a second time changes nothing. */
    void cosigned(OrganisationId organisation, long size, VerifierKey witness, NoteSignature signature, Instant at) {
        jdbc.sql("""
                INSERT INTO cosignature (organisation, size, witness, line, received_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""")
                .params(organisation.value(), size, witness.toString(), signature.toString(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static MadeCheckpoint row(ResultSet row, int number) throws SQLException {
        Note note = Note.parse(row.getString("note"));
        return new MadeCheckpoint(Checkpoint.parse(note.text()), note,
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
