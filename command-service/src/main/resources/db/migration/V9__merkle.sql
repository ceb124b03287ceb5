-- Each organisation's Merkle tree (RFC 9162): the hashes of its leaves, level 0, and of its complete subtrees. None of them
-- ever changes: a tree grows by getting more of them.
CREATE TABLE tree_node (
    organisation text     NOT NULL,
    level        smallint NOT NULL CHECK (level BETWEEN 0 AND 62),
    index        bigint   NOT NULL CHECK (index >= 0),
    hash         bytea    NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (organisation, level, index)
);

CREATE TRIGGER tree_node_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_node EXECUTE FUNCTION refuse_change();

-- The last line of the ledger that has its leaf, with all before it.
CREATE TABLE tree_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    line     bigint NOT NULL
);

INSERT INTO tree_mark (line) VALUES (0);

-- What happened to an organisation between two moments.
CREATE INDEX event_by_time ON event (organisation, time_stamp, global_index);

ALTER TABLE tree_node ENABLE ROW LEVEL SECURITY;
CREATE POLICY every_organisation ON tree_node TO voortgang_ledger USING (true);

GRANT SELECT, INSERT ON tree_node TO voortgang_ledger;
GRANT SELECT, UPDATE ON tree_mark TO voortgang_ledger;

-- Who asks for a proof sees one organisation at a time.
CREATE POLICY own_organisation ON tree_node FOR SELECT TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON ledger FOR SELECT TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT ON ledger, tree_node TO voortgang_command;
