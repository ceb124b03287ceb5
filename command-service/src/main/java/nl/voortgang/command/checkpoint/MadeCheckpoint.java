package nl.voortgang.command.checkpoint;

import java.time.Instant;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;

/** A checkpoint as it is kept, with the signatures of the ledger and of all witnesses so far. */
public record MadeCheckpoint(Checkpoint checkpoint, Note note, Instant madeAt) {}
