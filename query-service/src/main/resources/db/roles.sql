-- Who may do what in the database of the read side. Runs as superuser inside that database; can be run again.

DO $$
BEGIN
    IF to_regrole('voortgang_query_owner') IS NULL THEN CREATE ROLE voortgang_query_owner; END IF;
    IF to_regrole('voortgang_intake') IS NULL THEN CREATE ROLE voortgang_intake; END IF;
    IF to_regrole('voortgang_reader') IS NULL THEN CREATE ROLE voortgang_reader; END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO voortgang_query_owner, voortgang_intake, voortgang_reader',
        current_database());
    -- each generation of the tables has a schema of its own
    EXECUTE format('GRANT CREATE ON DATABASE %I TO voortgang_query_owner', current_database());
END $$;

-- Owns the tables; used by migrations, and by the functions that make and drop a generation of them.
ALTER ROLE voortgang_query_owner LOGIN PASSWORD '${password}';
GRANT USAGE, CREATE ON SCHEMA public TO voortgang_query_owner;

-- Writes what comes in from Kafka, for all organisations at once.
ALTER ROLE voortgang_intake LOGIN BYPASSRLS PASSWORD '${password}';
GRANT USAGE ON SCHEMA public TO voortgang_intake;
-- Rows and offsets are lost together or not at all, and Kafka keeps everything: after a crash of the database the
-- intake goes on from the older offset. So a commit need not wait for the disk.
ALTER ROLE voortgang_intake SET synchronous_commit = off;
-- It only ever looks rows up by their key. A plan made while a table was empty would read all of it, and stay in use
-- while a rebuild fills the table.
ALTER ROLE voortgang_intake SET enable_seqscan = off;
ALTER ROLE voortgang_intake SET enable_hashjoin = off;
ALTER ROLE voortgang_intake SET enable_mergejoin = off;

-- Answers questions; row-level security shows it one organisation.
ALTER ROLE voortgang_reader LOGIN NOBYPASSRLS PASSWORD '${password}';
ALTER ROLE voortgang_reader SET default_transaction_read_only = on;
-- An answer of several queries speaks of one moment.
ALTER ROLE voortgang_reader SET default_transaction_isolation = 'repeatable read';
-- Filters that may be absent and positions that are nearly always the last: a plan for all values would suit none.
ALTER ROLE voortgang_reader SET plan_cache_mode = force_custom_plan;
GRANT USAGE ON SCHEMA public TO voortgang_reader;

-- Searching for words: an index on organisation and words, and the promise that comparing words tells nothing to who may
-- not see the row, without which row-level security does not let a reader use it.
CREATE EXTENSION IF NOT EXISTS btree_gin;
ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
