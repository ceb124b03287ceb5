-- Whether what came in is what the ledger signed. None of this follows from events alone, so it belongs to no generation.

-- What the ledger signed, as it was published.
CREATE TABLE control.signed_checkpoint (
    organisation text,
    size         bigint,
    root         bytea       NOT NULL,
    note         text        NOT NULL,
    arrived_at   timestamptz NOT NULL,
    PRIMARY KEY (organisation, size)
);

-- What the ledger signed too, of a size that it had signed otherwise.
CREATE TABLE control.forked_checkpoint (LIKE control.signed_checkpoint, PRIMARY KEY (organisation, size, root));

-- How far the tree of what came in was compared: as it grows, and once more from the beginning.
CREATE TABLE control.comparison (
    organisation text,
    again        boolean,
    began_at     timestamptz NOT NULL,
    tried_at     timestamptz NOT NULL,
    size         bigint      NOT NULL DEFAULT 0,
    -- the roots of the complete subtrees, from left to right
    frontier     bytea       NOT NULL DEFAULT '',
    -- the size of the last checkpoint that was right, and between which positions the first thing lies that is not
    proven       bigint      NOT NULL DEFAULT 0,
    wrong_from   bigint,
    wrong_until  bigint,
    wrong_since  timestamptz,
    PRIMARY KEY (organisation, again)
);

CREATE VIEW control.integrity WITH (security_invoker = true) AS
    SELECT c.organisation, c.proven, w.wrong_from, w.wrong_until, w.wrong_since
    FROM control.comparison c LEFT JOIN LATERAL (
        SELECT wrong_from, wrong_until, wrong_since FROM control.comparison o
        WHERE o.organisation = c.organisation AND wrong_since IS NOT NULL
        UNION ALL
        SELECT coalesce((SELECT max(s.size) + 1 FROM control.signed_checkpoint s
                WHERE s.organisation = f.organisation AND s.size < f.size), 1), f.size, f.arrived_at
        FROM control.forked_checkpoint f WHERE f.organisation = c.organisation
        ORDER BY 1, 2 LIMIT 1) w ON true
    WHERE NOT c.again;

ALTER TABLE control.signed_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.forked_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.comparison ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON control.signed_checkpoint FOR SELECT TO voortgang_reader
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON control.forked_checkpoint FOR SELECT TO voortgang_reader
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON control.comparison FOR SELECT TO voortgang_reader
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT ON control.signed_checkpoint, control.forked_checkpoint TO voortgang_intake;
GRANT SELECT, INSERT, UPDATE ON control.comparison TO voortgang_intake;
GRANT SELECT ON control.integrity TO voortgang_intake;
GRANT SELECT ON control.signed_checkpoint, control.forked_checkpoint, control.comparison, control.integrity
    TO voortgang_reader;
