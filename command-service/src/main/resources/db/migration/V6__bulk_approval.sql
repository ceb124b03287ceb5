-- What reports that were published before this system was in use say of performances: the light before, for bulk approval.
CREATE TABLE imported_light (
    organisation text    NOT NULL,
    report       text    NOT NULL,
    performance  text    NOT NULL,
    programme    integer NOT NULL,
    -- absent when the report tells none
    light        text,
    PRIMARY KEY (organisation, report, performance)
);

INSERT INTO imported_light (organisation, report, performance, programme, light)
SELECT organisation, report, performance ->> 'code', number,
    CASE performance ->> 'stoplicht' WHEN 'GROEN' THEN 'GREEN' WHEN 'ORANJE' THEN 'ORANGE' WHEN 'ROOD' THEN 'RED' END
FROM (SELECT DISTINCT ON (organisation, report, number) organisation, report, number, programme
      FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body),
          LATERAL (SELECT body ->> 'voortgangsrapportage' AS report, body -> 'programma' AS programme,
              (body -> 'programma' ->> 'nummer')::integer AS number)
      WHERE type = 'nl.prestaties.voortgangsrapportage.programma-ingelezen.v1'
      ORDER BY organisation, report, number, sequence DESC) latest,
    LATERAL jsonb_array_elements(programme -> 'prestaties') AS performance;

-- Who asked to approve many updates at once, and what came of each.
CREATE TABLE bulk_approval (
    organisation text        NOT NULL,
    id           uuid        NOT NULL,
    person       text        NOT NULL,
    requested_at timestamptz NOT NULL,
    PRIMARY KEY (organisation, id)
);

CREATE INDEX bulk_approval_by_person ON bulk_approval (organisation, person, requested_at);

CREATE TABLE bulk_approval_item (
    organisation  text    NOT NULL,
    id            uuid    NOT NULL,
    place         integer NOT NULL,
    status_update text    NOT NULL,
    outcome       text    NOT NULL DEFAULT 'WAITING' CHECK (outcome IN ('WAITING', 'APPROVED', 'REFUSED')),
    -- as it would have been answered to the approval of this one alone
    problem       jsonb,
    PRIMARY KEY (organisation, id, place),
    FOREIGN KEY (organisation, id) REFERENCES bulk_approval,
    CHECK ((outcome = 'REFUSED') = (problem IS NOT NULL))
);

ALTER TABLE imported_light ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_approval ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_approval_item ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON imported_light TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON bulk_approval TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));
CREATE POLICY own_organisation ON bulk_approval_item TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT, DELETE ON imported_light TO voortgang_command;
GRANT SELECT, INSERT ON bulk_approval TO voortgang_command;
GRANT SELECT, INSERT, UPDATE (outcome, problem) ON bulk_approval_item TO voortgang_command;
