-- In every table that follows: a row holds for positions p with valid_from <= p < valid_to; 9223372036854775807 means
-- until further notice. The primary key ends in valid_to, so that what holds now lies at the end of the index and a
-- question of today reads no history.

CREATE TABLE goal_tree (
    organisation  text,
    budget_year   integer,
    version       integer NOT NULL,        -- events of the aggregate; not the version of the tree
    tree_version  integer NOT NULL,        -- the last one that was imported completely; 0: none yet
    source        text,
    imported_at   timestamptz,
    valid_from    bigint NOT NULL,
    valid_to      bigint,
    PRIMARY KEY (organisation, budget_year, valid_to),
    CHECK (valid_from < valid_to)
);

-- Programmes and performances of a tree_version that goal_tree does not name yet are still being recorded.
CREATE TABLE programme (
    organisation  text,
    budget_year   integer,
    tree_version  integer,
    number        integer,
    name          text NOT NULL,
    mission       text NOT NULL,
    committees    text[] NOT NULL,
    author        text,
    controller    text,
    portfolio     text,
    policy_areas  jsonb NOT NULL,          -- the whole branch as the event tells it, goals without performances included
    valid_from    bigint NOT NULL,
    valid_to      bigint,
    PRIMARY KEY (organisation, budget_year, tree_version, number, valid_to),
    CHECK (valid_from < valid_to)
);

CREATE TABLE performance (
    organisation      text,
    budget_year       integer,
    tree_version      integer,
    code              text,
    sort_key          text NOT NULL,       -- 02A0101: sorts as a person counts
    name              text NOT NULL,
    programme         integer NOT NULL,
    policy_area       text NOT NULL,
    policy_area_name  text NOT NULL,
    goal              text NOT NULL,
    goal_name         text NOT NULL,
    author            text,
    portfolio         text,
    valid_from        bigint NOT NULL,
    valid_to          bigint,
    PRIMARY KEY (organisation, budget_year, tree_version, code, valid_to),
    CHECK (valid_from < valid_to)
);
