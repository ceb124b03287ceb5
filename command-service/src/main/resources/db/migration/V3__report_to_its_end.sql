-- How far each report is, its whole calendar, and where each of its updates stands.

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

CREATE TABLE status_update_state (
    organisation text    NOT NULL,
    report       text    NOT NULL,
    subject      text    NOT NULL,
    state        text    NOT NULL,
    -- whether it is being corrected, after its report was adopted
    erratum      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (organisation, report, subject)
);

INSERT INTO status_update_state (organisation, report, subject, state)
SELECT DISTINCT ON (aggregate_id) organisation, substring(id FROM '^\d{4}-\d'), substring(id, 8),
    CASE type
        WHEN 'nl.prestaties.statusmelding.ingediend.v1' THEN 'SUBMITTED'
        WHEN 'nl.prestaties.statusmelding.getoetst.v1' THEN 'REVIEWED'
        WHEN 'nl.prestaties.statusmelding.teruggestuurd.v1' THEN 'RETURNED'
        WHEN 'nl.prestaties.statusmelding.geaccordeerd.v1' THEN 'APPROVED'
        ELSE 'REQUESTED'
    END
FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb ->> 'statusmelding' AS id)
WHERE type LIKE 'nl.prestaties.statusmelding.%'
ORDER BY aggregate_id, sequence DESC;

ALTER TABLE status_update_state ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON status_update_state TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT, UPDATE ON status_update_state TO voortgang_command;
