-- What was decided. Rows are only ever added.
CREATE TABLE event (
    global_index bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    event_id     uuid        NOT NULL,
    organisation text        NOT NULL,
    aggregate_id text        NOT NULL,
    sequence     bigint      NOT NULL CHECK (sequence >= 0),
    type         text        NOT NULL,
    time_stamp   timestamptz NOT NULL,
    payload      bytea       NOT NULL CHECK (octet_length(payload) <= 65536),
    traceparent  text,
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    -- Two decisions on the same state cannot both be kept: whoever comes second decides again.
    PRIMARY KEY (aggregate_id, sequence)
);

-- The order in which the ledger takes them in.
CREATE INDEX event_by_transaction ON event (xid, global_index);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% of % refused: what is recorded stays', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON event EXECUTE FUNCTION refuse_change();

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON event TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY every_organisation ON event FOR SELECT TO voortgang_ledger USING (true);

GRANT SELECT, INSERT ON event TO voortgang_command;
GRANT SELECT ON event TO voortgang_ledger;

-- The first answer to a request that carries an idempotency key.
CREATE TABLE idempotency (
    organisation text        NOT NULL,
    person       text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    aggregate_id text        NOT NULL,
    version      bigint      NOT NULL,
    before       bigint      NOT NULL,
    answered_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation, person, key)
);

ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON idempotency TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT ON idempotency TO voortgang_command;

-- How far each process has read the ledger, and which instance of the service runs it (Axon).
CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON token_entry TO voortgang_command;
