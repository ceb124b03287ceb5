-- How an organisation's tree stood, signed with a key that is not in this database.
CREATE TABLE checkpoint (
    organisation text        NOT NULL,
    size         bigint      NOT NULL CHECK (size > 0),
    -- in the order in which they were made, over all organisations
    number       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    root         bytea       NOT NULL CHECK (octet_length(root) = 32),
    note         text        NOT NULL,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (organisation, size)
);

-- What a witness from outside says to have seen, as a line under the note.
CREATE TABLE cosignature (
    organisation text        NOT NULL,
    size         bigint      NOT NULL,
    -- the verifier key of the witness
    witness      text        NOT NULL,
    line         text        NOT NULL,
    received_at  timestamptz NOT NULL,
    PRIMARY KEY (organisation, size, witness),
    FOREIGN KEY (organisation, size) REFERENCES checkpoint
);

CREATE TRIGGER checkpoint_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cosignature_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON cosignature EXECUTE FUNCTION refuse_change();

-- Up to which line of the ledger trees were signed, and the last checkpoint that Kafka has acknowledged.
CREATE TABLE checkpoint_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    line     bigint NOT NULL
);

CREATE TABLE checkpoint_publisher_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number   bigint NOT NULL
);

INSERT INTO checkpoint_mark (line) VALUES (0);
INSERT INTO checkpoint_publisher_mark (number) VALUES (0);

ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE cosignature ENABLE ROW LEVEL SECURITY;

CREATE POLICY every_organisation ON checkpoint TO voortgang_ledger USING (true);
CREATE POLICY own_organisation ON checkpoint FOR SELECT TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON cosignature TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT ON checkpoint TO voortgang_ledger;
GRANT SELECT ON checkpoint TO voortgang_command;
GRANT SELECT, INSERT ON cosignature TO voortgang_command;
GRANT SELECT, UPDATE ON checkpoint_mark, checkpoint_publisher_mark TO voortgang_ledger;
