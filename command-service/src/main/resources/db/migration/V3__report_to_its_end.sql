-- How far each report is, its whole calendar, and the updates it asked for.

ALTER TABLE report_calendar ADD phase text, ADD review date, ADD approval date, ADD college date;

UPDATE report_calendar c SET
    phase = CASE WHEN open THEN 'OPEN' ELSE 'PLANNED' END,
    review = (e.deadlines ->> 'toetsen')::date,
    approval = (e.deadlines ->> 'accorderen')::date,
    college = (e.deadlines ->> 'college')::date
FROM (SELECT organisation, body ->> 'voortgangsrapportage' AS report, body -> 'termijnen' AS deadlines
      FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body)
      WHERE type = 'nl.prestaties.voortgangsrapportage.gepland.v1') e
WHERE e.organisation = c.organisation AND e.report = c.report;

ALTER TABLE report_calendar
    DROP open,
    ALTER phase SET NOT NULL,
    ALTER review SET NOT NULL,
    ALTER approval SET NOT NULL,
    ALTER college SET NOT NULL;

-- Which updates a report asked for. Where each stands is told by its last event.
CREATE TABLE requested_update (
    organisation text NOT NULL,
    report       text NOT NULL,
    subject      text NOT NULL,
    aggregate_id text NOT NULL,
    PRIMARY KEY (organisation, report, subject)
);

INSERT INTO requested_update (organisation, report, subject, aggregate_id)
SELECT organisation, substring(id FROM '^\d{4}-\d'), substring(id, 8), aggregate_id
FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb ->> 'statusmelding' AS id)
WHERE type = 'nl.prestaties.statusmelding.gevraagd.v1';

ALTER TABLE requested_update ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON requested_update TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT ON requested_update TO voortgang_command;
