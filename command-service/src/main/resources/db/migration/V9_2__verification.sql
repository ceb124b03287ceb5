-- Checks of an organisation's event store, ledger, tree and checkpoints against each other: what is asked, how far each is.
CREATE TABLE verification (
    organisation text        NOT NULL,
    number       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    -- absent when it was the time for it
    requested_by text,
    requested_at timestamptz NOT NULL,
    started_at   timestamptz,
    -- how many positions there should be, and how many were looked at
    size         bigint,
    checked      bigint      NOT NULL DEFAULT 0,
    -- the size of the last checkpoint that was right
    proven       bigint      NOT NULL DEFAULT 0,
    -- the last event that the ledger had at the start, and the last one that was looked at
    mark_xid     xid8,
    mark_index   bigint,
    event_time   timestamptz NOT NULL DEFAULT '-infinity',
    event_index  bigint      NOT NULL DEFAULT 0,
    ended_at     timestamptz,
    findings     bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (organisation, number)
);

-- At most one at a time for an organisation; they are done in the order of their numbers.
CREATE UNIQUE INDEX verification_to_do ON verification (organisation) WHERE ended_at IS NULL;
CREATE INDEX verification_ended ON verification (ended_at);

CREATE TABLE verification_finding (
    organisation   text   NOT NULL,
    number         bigint NOT NULL,
    place          bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    kind           text   NOT NULL,
    first_position bigint,
    last_position  bigint,
    event_id       uuid,
    PRIMARY KEY (organisation, number, place),
    FOREIGN KEY (organisation, number) REFERENCES verification
);

ALTER TABLE verification ENABLE ROW LEVEL SECURITY;
ALTER TABLE verification_finding ENABLE ROW LEVEL SECURITY;

CREATE POLICY every_organisation ON verification TO voortgang_ledger USING (true);
CREATE POLICY every_organisation ON verification_finding TO voortgang_ledger USING (true);
CREATE POLICY own_organisation ON verification TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON verification_finding FOR SELECT TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT, UPDATE (started_at, size, checked, proven, mark_xid, mark_index, event_time, event_index, ended_at,
    findings) ON verification TO voortgang_ledger;
GRANT SELECT, INSERT ON verification_finding TO voortgang_ledger;
GRANT SELECT, INSERT ON verification TO voortgang_command;
GRANT SELECT ON verification_finding TO voortgang_command;
