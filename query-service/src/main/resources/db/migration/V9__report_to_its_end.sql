-- A report that was taken over as history has no calendar, and perhaps no reference date.
ALTER TABLE progress_report
    ALTER reference_date DROP NOT NULL,
    ALTER submission_deadline DROP NOT NULL,
    ALTER review_deadline DROP NOT NULL,
    ALTER approval_deadline DROP NOT NULL,
    ALTER college_date DROP NOT NULL,
    -- state is PLANNED, OPEN, COMPILED, ADOPTED, SENT, PUBLISHED, CANCELLED or IMPORTED
    ADD compiled_at timestamptz,
    ADD missing jsonb,                     -- what it was compiled without: {"2A1.1": "the reason"}
    ADD decision_number text,
    ADD decision_date date,
    ADD sent_on date,
    ADD sent_reference text,
    ADD published_on date,
    ADD published_reference text,
    ADD reason text;                       -- why it was last rescheduled, reverted or cancelled

-- What the report says, beside what is being worked on: they differ while an erratum runs. The columns without said_
-- tell what is submitted now.
ALTER TABLE status_update
    ADD said_position bigint,              -- where in the ledger the text was submitted that the report contains
    ADD said_hash text,
    ADD said_light text,
    ADD said_late_because text,
    ADD errata integer,                    -- how many were issued
    ADD erratum_runs boolean;              -- the last of them is not approved yet

-- One programme of a report from before this system, as it was taken over.
CREATE TABLE imported_programme (
    organisation      text,
    report            text,                -- 2021-2
    number            integer,
    source            text NOT NULL,
    state_of_affairs  jsonb NOT NULL,      -- as the event tells it, and so the other two
    performances      jsonb NOT NULL,
    policy_areas      jsonb NOT NULL,
    imported_at       timestamptz NOT NULL,
    valid_from        bigint NOT NULL,
    valid_to          bigint,
    PRIMARY KEY (organisation, report, number, valid_to),
    CHECK (valid_from < valid_to)
);

-- The performances of the year before that this one goes on with; empty: it is new.
ALTER TABLE performance ADD continues text[] NOT NULL DEFAULT '{}';

GRANT SELECT, INSERT, UPDATE ON imported_programme TO voortgang_intake;
GRANT SELECT ON imported_programme TO voortgang_reader;
ALTER TABLE imported_programme ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON imported_programme FOR SELECT TO voortgang_reader
    USING (organisation = current_setting('voortgang.organisation', true));
