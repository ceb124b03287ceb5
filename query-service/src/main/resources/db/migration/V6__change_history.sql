-- Every event, in ledger order, with its bytes exactly as they were decided, hashed and published.
CREATE TABLE change (
    organisation     text,
    position         bigint,
    event_id         uuid NOT NULL,
    type             text NOT NULL,        -- nl.prestaties.statusmelding.ingediend.v1
    subject          text NOT NULL,        -- the aggregate, statusmelding-leiden-2022-2-2A1.1
    subject_version  integer NOT NULL,
    budget_year      integer,
    report           text,                 -- 2022-2
    status_update    text,                 -- 2022-2-2A1.1
    programme        integer,
    performance      text,                 -- 2A1.1
    portfolio        text,
    actor            text NOT NULL,
    on_behalf_of     text,
    at               timestamptz NOT NULL,
    payload          bytea NOT NULL,
    PRIMARY KEY (organisation, position)
);

CREATE INDEX ON change (organisation, subject, position);
CREATE INDEX ON change (organisation, performance, position) WHERE performance IS NOT NULL;

-- For searching; read as if it were a column, c.document, and nothing is stored twice.
CREATE FUNCTION document(change) RETURNS jsonb LANGUAGE sql STABLE
    RETURN convert_from($1.payload, 'UTF8')::jsonb;
