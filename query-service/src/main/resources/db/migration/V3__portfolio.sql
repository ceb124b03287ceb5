CREATE TABLE portfolio (
    organisation  text,
    code          text,
    version       integer NOT NULL,
    name          text NOT NULL,
    valid_from    bigint NOT NULL,
    valid_to      bigint,
    PRIMARY KEY (organisation, code, valid_to),
    CHECK (valid_from < valid_to)
);

CREATE TABLE portfolio_term (
    organisation  text,
    portfolio     text,
    first_day     date,
    last_day      date,                    -- inclusive; absent: until further notice
    holder        text NOT NULL,
    valid_from    bigint NOT NULL,
    valid_to      bigint,
    PRIMARY KEY (organisation, portfolio, first_day, valid_to),
    CHECK (valid_from < valid_to)
);
