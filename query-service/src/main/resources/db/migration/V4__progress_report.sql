CREATE TABLE progress_report (
    organisation         text,
    id                   text,             -- 2022-2
    version              integer NOT NULL,
    budget_year          integer NOT NULL,
    ordinal              integer NOT NULL,
    name                 text NOT NULL,
    state                text NOT NULL,    -- PLANNED, OPEN
    reference_date       date NOT NULL,
    submission_deadline  date NOT NULL,
    review_deadline      date NOT NULL,
    approval_deadline    date NOT NULL,
    college_date         date NOT NULL,
    goal_tree_version    integer,          -- fixed when it opens
    opened_at            timestamptz,
    valid_from           bigint NOT NULL,
    valid_to             bigint,
    PRIMARY KEY (organisation, id, valid_to),
    CHECK (valid_from < valid_to)
);
