-- One row per act: the update as that act left it. Its text stands once, in the change history at
-- submitted_position, byte for byte as it was decided on.
CREATE TABLE status_update (
    organisation         text,
    report               text,             -- 2022-2
    subject              text,             -- 2A1.1 or programma-2; the update's id is report-subject
    version              integer NOT NULL,
    budget_year          integer NOT NULL,
    programme            integer NOT NULL,
    performance          text,             -- absent for a programme's state of affairs
    author               text NOT NULL,
    controller           text NOT NULL,
    portfolio            text NOT NULL,
    state                text NOT NULL,    -- REQUESTED, SUBMITTED, REVIEWED, RETURNED, APPROVED
    light                text,             -- GREEN, ORANGE, RED; this and what follows, of what is submitted now
    constraints          text[],           -- TIME, MONEY, QUALITY
    content_hash         text,
    submitted_position   bigint,
    submitter            text,
    submitted_at         timestamptz,
    reason_for_lateness  text,
    late                 boolean NOT NULL,
    reviewer             text,
    reviewed_at          timestamptz,
    approver             text,
    approved_at          timestamptz,
    on_behalf_of         text,             -- for whom the last act was done
    remark               text,             -- of the last review or return
    remark_by            text,
    requested_at         timestamptz NOT NULL,
    changed_at           timestamptz NOT NULL,
    valid_from           bigint NOT NULL,
    valid_to             bigint,
    PRIMARY KEY (organisation, report, subject, valid_to),
    CHECK (valid_from < valid_to)
);
