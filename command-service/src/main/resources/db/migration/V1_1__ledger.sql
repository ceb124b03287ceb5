-- Every event once more, in the one order that all others read: lines over all organisations, positions within each.
-- The last line is also the mark up to which events have been taken in.
CREATE TABLE ledger (
    line         bigint PRIMARY KEY CHECK (line > 0),
    organisation text   NOT NULL,
    position     bigint NOT NULL CHECK (position > 0),
    event_id     uuid   NOT NULL,
    aggregate_id text   NOT NULL,
    sequence     bigint NOT NULL,
    -- SHA-256 of the event's bytes
    payload_hash bytea  NOT NULL,
    UNIQUE (organisation, position),
    UNIQUE (aggregate_id, sequence),
    FOREIGN KEY (aggregate_id, sequence) REFERENCES event (aggregate_id, sequence)
);

CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger EXECUTE FUNCTION refuse_change();

ALTER TABLE ledger ENABLE ROW LEVEL SECURITY;
CREATE POLICY every_organisation ON ledger TO voortgang_ledger USING (true);

GRANT SELECT, INSERT ON ledger TO voortgang_ledger;

-- The last line that Kafka has acknowledged, with all before it.
CREATE TABLE publisher_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    line     bigint NOT NULL
);

INSERT INTO publisher_mark (line) VALUES (0);

GRANT SELECT, UPDATE ON publisher_mark TO voortgang_ledger;
