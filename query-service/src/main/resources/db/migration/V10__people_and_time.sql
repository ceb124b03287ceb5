-- Who stands in for whom. Nobody has two substitutes on one day.
CREATE TABLE substitution (
    organisation  text,
    replaced      text,
    first_day     date,
    last_day      date NOT NULL,           -- inclusive; the day before first_day: withdrawn, it holds on no day
    substitute    text NOT NULL,
    valid_from    bigint NOT NULL,
    valid_to      bigint,
    PRIMARY KEY (organisation, replaced, first_day, valid_to),
    CHECK (valid_from < valid_to)
);

GRANT SELECT, INSERT, UPDATE ON substitution TO voortgang_intake;
GRANT SELECT ON substitution TO voortgang_reader;
ALTER TABLE substitution ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON substitution FOR SELECT TO voortgang_reader
    USING (organisation = current_setting('voortgang.organisation', true));

-- Four eyes bind a substitute also against the person replaced, so each decision remembers for whom it was made.
ALTER TABLE status_update
    ADD reviewed_on_behalf_of text,
    ADD approved_on_behalf_of text;

-- The persons an event names, beside who acted and for whom; sorted, each once.
ALTER TABLE change ADD named text[] NOT NULL DEFAULT '{}';

-- What was kept before is told again by the events themselves.
UPDATE status_update u SET reviewed_on_behalf_of = c.on_behalf_of FROM change c
WHERE c.organisation = u.organisation AND c.status_update = u.report || '-' || u.subject AND c.at = u.reviewed_at
    AND c.actor = u.reviewer AND c.type = 'nl.prestaties.statusmelding.getoetst.v1' AND c.on_behalf_of IS NOT NULL;

UPDATE status_update u SET approved_on_behalf_of = c.on_behalf_of FROM change c
WHERE c.organisation = u.organisation AND c.status_update = u.report || '-' || u.subject AND c.at = u.approved_at
    AND c.actor = u.approver AND c.type = 'nl.prestaties.statusmelding.geaccordeerd.v1' AND c.on_behalf_of IS NOT NULL;

UPDATE change c SET named = found.named
FROM (
    SELECT organisation, position, array_agg(DISTINCT person COLLATE "C" ORDER BY person COLLATE "C") AS named
    FROM (
        SELECT t.organisation, t.position, said #>> '{}' AS person
        FROM change t
        CROSS JOIN unnest(ARRAY['$.opsteller', '$.controller', '$.houder', '$.vervangene', '$.vervanger',
            '$.programma.opsteller', '$.programma.controller',
            '$.programma.beleidsterreinen[*].doelen[*].prestaties[*].opsteller']) AS place
        CROSS JOIN LATERAL jsonb_path_query(t.document, place::jsonpath) AS said
        WHERE t.type IN ('nl.prestaties.statusmelding.gevraagd.v1', 'nl.prestaties.statusmelding.toegewezen.v1',
            'nl.prestaties.portefeuille.houder-benoemd.v1', 'nl.prestaties.portefeuille.termijn-beeindigd.v1',
            'nl.prestaties.doelenboom.programma-vastgelegd.v1', 'nl.prestaties.vervanging.verleend.v1',
            'nl.prestaties.vervanging.beeindigd.v1', 'nl.prestaties.vervanging.ingetrokken.v1')
    ) people
    WHERE person IS NOT NULL
    GROUP BY organisation, position
) found
WHERE c.organisation = found.organisation AND c.position = found.position;
