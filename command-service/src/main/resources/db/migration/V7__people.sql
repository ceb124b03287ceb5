-- The only table of the product that holds names and mail addresses: everything else knows a person by a pseudonym.
CREATE TABLE person (
    organisation  text   NOT NULL,
    person        text   NOT NULL,
    name          text,
    mail          text,
    -- as the last token had them
    roles         text[] NOT NULL DEFAULT '{}',
    preference    text,
    -- TOKEN: as the last token said. ADMIN: as an admin wrote, which no token changes. ERASED: nothing, until an admin writes
    origin        text   NOT NULL CHECK (origin IN ('TOKEN', 'ADMIN', 'ERASED')),
    -- what a mail server answered when it refused this address for good
    mail_refusal  text,
    PRIMARY KEY (organisation, person)
);

ALTER TABLE person ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_organisation ON person TO voortgang_command
    USING (organisation = current_setting('voortgang.organisation', true));

-- Nobody else, not even the ledger's role.
GRANT SELECT, INSERT, UPDATE (name, mail, roles, preference, origin, mail_refusal) ON person TO voortgang_command;
