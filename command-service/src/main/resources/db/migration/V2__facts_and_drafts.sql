-- Facts: what a decision of one aggregate needs to know of another, kept in the transaction of the event that changed it.

CREATE TABLE portfolio (
    organisation text NOT NULL,
    code         text NOT NULL,
    PRIMARY KEY (organisation, code)
);

-- The key says once more what the aggregate decides: at most one holder on any day.
CREATE TABLE portfolio_term (
    organisation text      NOT NULL,
    portfolio    text      NOT NULL,
    holder       text      NOT NULL,
    days         daterange NOT NULL,
    PRIMARY KEY (organisation, portfolio, days WITHOUT OVERLAPS),
    FOREIGN KEY (organisation, portfolio) REFERENCES portfolio
);

CREATE TABLE goal_tree_programme (
    organisation text    NOT NULL,
    budget_year  integer NOT NULL,
    version      integer NOT NULL,
    number       integer NOT NULL,
    programme    jsonb   NOT NULL,
    PRIMARY KEY (organisation, budget_year, version, number)
);

CREATE TABLE report_calendar (
    organisation text    NOT NULL,
    report       text    NOT NULL,
    open         boolean NOT NULL,
    submission   date    NOT NULL,
    PRIMARY KEY (organisation, report)
);

-- What authors are writing: kept safely, no part of the record.
CREATE SEQUENCE draft_version;

CREATE TABLE draft (
    organisation  text        NOT NULL,
    status_update text        NOT NULL,
    author        text        NOT NULL,
    -- from a sequence: a draft that is deleted and begun anew never looks like the one before
    version       bigint      NOT NULL DEFAULT nextval('draft_version'),
    content       jsonb       NOT NULL,
    saved_at      timestamptz NOT NULL,
    PRIMARY KEY (organisation, status_update, author)
);

ALTER TABLE portfolio ENABLE ROW LEVEL SECURITY;
ALTER TABLE portfolio_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal_tree_programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_calendar ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON portfolio TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON portfolio_term TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON goal_tree_programme TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON report_calendar TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON draft TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT ON portfolio, goal_tree_programme TO voortgang_command;
GRANT SELECT, INSERT, UPDATE ON portfolio_term, report_calendar TO voortgang_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO voortgang_command;
GRANT USAGE ON SEQUENCE draft_version TO voortgang_command;
