-- How far each organisation has come, and why it went no further.
CREATE TABLE intake (
    organisation     text PRIMARY KEY,
    position         bigint NOT NULL DEFAULT 0,      -- of the last event applied; 0: none yet
    at               timestamptz,                    -- the moment that event was decided
    partition        integer,                        -- where the organisation's next event is to be found ...
    next_offset      bigint,                         -- ... and from which offset
    halted_position  bigint,                         -- the position that cannot be applied; absent: not halted
    halted_reason    text,
    halted_since     timestamptz,
    CHECK ((halted_position IS NULL) = (halted_reason IS NULL) AND (halted_position IS NULL) = (halted_since IS NULL))
);

-- Everything below next_offset has been applied. The topic's id makes a topic that was created anew a different one.
CREATE TABLE intake_partition (
    topic_id     uuid,
    partition    integer,
    next_offset  bigint NOT NULL,
    PRIMARY KEY (topic_id, partition)
);
