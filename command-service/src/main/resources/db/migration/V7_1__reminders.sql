-- Who was reminded of what, and the mails that go with it.

-- What a reminder tells of its report, and from when on there was something to be reminded of.
ALTER TABLE report_calendar ADD name text, ADD goal_tree_version integer, ADD open_since timestamptz;

UPDATE report_calendar c SET name = e.body ->> 'naam'
FROM (SELECT organisation, body FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body)
      WHERE type = 'nl.prestaties.voortgangsrapportage.gepland.v1') e
WHERE e.organisation = c.organisation AND e.body ->> 'voortgangsrapportage' = c.report;

UPDATE report_calendar c SET goal_tree_version = (e.body ->> 'doelenboomversie')::integer
FROM (SELECT organisation, body FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body)
      WHERE type = 'nl.prestaties.voortgangsrapportage.geopend.v1') e
WHERE e.organisation = c.organisation AND e.body ->> 'voortgangsrapportage' = c.report;

UPDATE report_calendar c SET open_since = (
    SELECT max(time_stamp) FROM event e
    WHERE e.aggregate_id = 'voortgangsrapportage-' || c.organisation || '-' || c.report
      AND type IN ('nl.prestaties.voortgangsrapportage.geopend.v1', 'nl.prestaties.voortgangsrapportage.teruggezet.v1'));

ALTER TABLE report_calendar ALTER name SET NOT NULL;

-- Up to which day an organisation's reminders were given. Who gives them holds the row.
CREATE TABLE reminder_run (
    organisation text PRIMARY KEY,
    day          date
);

-- A mail is known by its id, of which its Message-ID is made. Its text is not kept: it is made when it is sent.
CREATE TABLE mail (
    id           uuid        NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    organisation text        NOT NULL,
    person       text        NOT NULL,
    -- of which morning it is the digest; absent for a mail about one reminder
    digest_day   date,
    state        text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'LAPSED', 'REFUSED')),
    attempts     integer     NOT NULL DEFAULT 0,
    -- while somebody is sending it: when somebody else may take it over
    next_attempt timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    -- why it is in this state, as a code without any address
    reason       text,
    UNIQUE (organisation, person, digest_day)
);

CREATE INDEX mail_waiting ON mail (organisation, next_attempt) WHERE state = 'WAITING';

CREATE TABLE reminder (
    id           uuid        NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    organisation text        NOT NULL,
    report       text        NOT NULL,
    task         text        NOT NULL,
    person       text        NOT NULL,
    -- the day of the calendar it is for, or the id of the event in which somebody asked for it
    occasion     text        NOT NULL,
    asked        boolean     NOT NULL,
    reminded_at  timestamptz NOT NULL,
    -- the subjects, each with on whose behalf
    updates      jsonb       NOT NULL,
    mail         uuid REFERENCES mail,
    UNIQUE (organisation, report, task, person, occasion)
);

CREATE INDEX reminder_of_person ON reminder (organisation, person, reminded_at DESC);
CREATE INDEX reminder_in_mail ON reminder (mail);

ALTER TABLE reminder_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON reminder_run TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON mail TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON reminder TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT, UPDATE (day) ON reminder_run TO voortgang_command;
GRANT SELECT, INSERT, UPDATE (state, attempts, next_attempt, changed_at, reason) ON mail TO voortgang_command;
GRANT SELECT, INSERT, UPDATE (mail) ON reminder TO voortgang_command;

-- Which organisations have something to do, and how many mails wait: all that is seen across organisations.
CREATE POLICY every_organisation ON report_calendar FOR SELECT TO voortgang_ledger USING (true);
CREATE POLICY every_organisation ON reminder_run FOR SELECT TO voortgang_ledger USING (true);
CREATE POLICY every_organisation ON mail FOR SELECT TO voortgang_ledger USING (true);

GRANT SELECT (organisation, phase) ON report_calendar TO voortgang_ledger;
GRANT SELECT (organisation, day) ON reminder_run TO voortgang_ledger;
GRANT SELECT (organisation, state, digest_day, next_attempt) ON mail TO voortgang_ledger;
