-- Who stands in for whom: a fact that decisions about status updates need to know.

-- The key says once more what the aggregate decides: nobody has two substitutes on one day.
CREATE TABLE substitution (
    organisation text      NOT NULL,
    replaced     text      NOT NULL,
    substitute   text      NOT NULL CHECK (substitute <> replaced),
    days         daterange NOT NULL,
    PRIMARY KEY (organisation, replaced, days WITHOUT OVERLAPS)
);

-- Asked whenever somebody acts on what is not their own.
CREATE INDEX substitution_by_substitute ON substitution (organisation, substitute);

ALTER TABLE substitution ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON substitution TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

GRANT SELECT, INSERT, UPDATE, DELETE ON substitution TO voortgang_command;
