-- The read models stand in generations: one serves, another may be filled beside it. The first lives in the schema public,
-- each later one in a schema of its own. This schema holds what belongs to none of them.
CREATE SCHEMA control;
GRANT USAGE ON SCHEMA control TO voortgang_intake, voortgang_reader;

CREATE TABLE control.generation (
    number      integer PRIMARY KEY,
    schema      text GENERATED ALWAYS AS
                    (CASE number WHEN 1 THEN 'public' ELSE 'generation_' || number::text END) STORED,
    state       text NOT NULL CHECK (state IN ('BUILDING', 'HALTED', 'CANCELLED', 'SERVING', 'REPLACED')),
    source      text CHECK (source IN ('KAFKA', 'LEDGER')),     -- absent: filled as events came
    started_by  text,
    started_at  timestamptz NOT NULL DEFAULT now(),
    ended_at    timestamptz,                                    -- since when its state is final, or it serves
    reason      text,                                           -- why it was halted
    indexed     boolean NOT NULL DEFAULT false,                 -- has all its indexes
    done        bigint NOT NULL DEFAULT 0,                      -- events in it, of all organisations
    total       bigint NOT NULL DEFAULT 0,                      -- events in the one that served
    taken       bigint NOT NULL DEFAULT 0,                      -- events it was filled with ...
    busy        double precision NOT NULL DEFAULT 0             -- ... in so many seconds of work
);

CREATE UNIQUE INDEX one_serves ON control.generation (state) WHERE state = 'SERVING';
CREATE UNIQUE INDEX one_is_filled ON control.generation ((true)) WHERE state IN ('BUILDING', 'HALTED');
GRANT SELECT, UPDATE ON control.generation TO voortgang_intake;
GRANT SELECT ON control.generation TO voortgang_reader;

INSERT INTO control.generation (number, state, indexed) VALUES (1, 'SERVING', true);

-- The tables and functions that each generation has. Who adds one that follows from events alone names it here; any other
-- is created with its schema, public or control, in front of its name.
CREATE TABLE control.part (name text PRIMARY KEY);

INSERT INTO control.part VALUES ('intake'), ('intake_partition'), ('goal_tree'), ('programme'), ('performance'),
    ('portfolio'), ('portfolio_term'), ('progress_report'), ('status_update'), ('imported_programme'), ('substitution'),
    ('change'), ('document');

CREATE FUNCTION control.serving() RETURNS text LANGUAGE sql STABLE
    RETURN (SELECT schema FROM control.generation WHERE state = 'SERVING');

-- Binds a transaction that writes to the generation that serves, which stays the one until the transaction ends. Each
-- statement sees what was committed before it, so the name is read once the lock is held.
CREATE FUNCTION control.enter() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(20250102, 0);
    RETURN set_config('search_path', control.serving() || ', public', true);
END $$;

-- A definition, about another schema's parts.
CREATE FUNCTION control.moved(definition text, old text, new text) RETURNS text LANGUAGE sql STABLE
    RETURN (SELECT regexp_replace(definition, '\m' || old || '\.(' || string_agg(name, '|') || ')\M', new || '.\1', 'g')
        FROM control.part);

-- What gives a schema the parts of another one, in this order. What would only slow down the filling comes afterwards: of a
-- table to which rows are only added, every index; of any other, all but the one that finds the row to change.
CREATE FUNCTION control.likeness(old text, new text)
RETURNS TABLE (afterwards boolean, turn integer, statement text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH made AS (
        SELECT c.oid, c.relname, c.relacl, c.relowner, c.relrowsecurity, format('%I.%I', new, c.relname) AS place,
            has_table_privilege('voortgang_intake', c.oid, 'UPDATE') AS changes
        FROM pg_class c JOIN control.part p ON p.name = c.relname
        WHERE c.relnamespace = old::regnamespace AND c.relkind = 'r'
    )
    SELECT false, 1, format('CREATE TABLE %s (LIKE %I.%I INCLUDING ALL EXCLUDING INDEXES)', place, old, relname)
    FROM made
    UNION ALL
    SELECT false, 2, format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', place) FROM made WHERE relrowsecurity
    UNION ALL
    SELECT false, 3, format('CREATE POLICY %I ON %s FOR %s TO %s USING (%s)', p.policyname, place, p.cmd,
        array_to_string(p.roles, ', '), p.qual)
    FROM pg_policies p JOIN made ON p.schemaname = old AND p.tablename = made.relname
    UNION ALL
    SELECT false, 4, format('GRANT %s ON %s TO %s', a.privilege_type, place, a.grantee::regrole)
    FROM made CROSS JOIN aclexplode(relacl) a WHERE a.grantee NOT IN (relowner, 0)
    UNION ALL
    SELECT false, 5, control.moved(pg_get_functiondef(f.oid), old, new)
    FROM pg_proc f JOIN control.part p ON p.name = f.proname WHERE f.pronamespace = old::regnamespace
    UNION ALL
    SELECT false, 6, control.moved(pg_get_triggerdef(t.oid), old, new)
    FROM pg_trigger t JOIN made ON made.oid = t.tgrelid WHERE NOT t.tgisinternal
    UNION ALL
    SELECT NOT made.changes, 7, format('ALTER TABLE %s ADD CONSTRAINT %I %s', place, k.conname,
        pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN made ON made.oid = k.conrelid WHERE k.contype IN ('p', 'u', 'x')
    UNION ALL
    SELECT true, 8, control.moved(pg_get_indexdef(i.indexrelid), old, new)
    FROM pg_index i JOIN made ON made.oid = i.indrelid
    WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
    ORDER BY 1, 2, 3
$$;

-- A new generation with empty parts.
CREATE FUNCTION control.begin_generation(source text, person text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made control.generation;
    step text;
BEGIN
    INSERT INTO control.generation (number, state, source, started_by)
    SELECT max(g.number) + 1, 'BUILDING', $1, $2 FROM control.generation g RETURNING * INTO made;
    EXECUTE format('CREATE SCHEMA %I', made.schema);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO voortgang_intake, voortgang_reader', made.schema);
    FOR step IN SELECT l.statement FROM control.likeness(control.serving(), made.schema) l WHERE NOT l.afterwards LOOP
        EXECUTE step;
    END LOOP;
    RETURN made.number;
END $$;

-- The indexes that were left for later, and statistics, so that the first question is answered as fast as the next.
CREATE FUNCTION control.complete_generation(filled integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET maintenance_work_mem = '256MB' AS $$
DECLARE
    place text := (SELECT schema FROM control.generation WHERE number = filled);
    step text;
BEGIN
    FOR step IN SELECT l.statement FROM control.likeness(control.serving(), place) l WHERE l.afterwards
        UNION ALL
        SELECT format('ANALYZE %s', c.oid::regclass) FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = place::regnamespace
    LOOP
        EXECUTE step;
    END LOOP;
    UPDATE control.generation SET indexed = true WHERE number = filled;
END $$;

-- Lets no one write to the generation that serves until the transaction ends.
CREATE FUNCTION control.hold() RETURNS void LANGUAGE sql
    RETURN pg_advisory_xact_lock(20250102, 0);

-- The filled generation serves from here on. The intake goes on from where it was: what it had applied is in this one too.
CREATE FUNCTION control.serve(filled integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    old text := control.serving();
    new text := (SELECT schema FROM control.generation WHERE number = filled AND state = 'BUILDING' AND indexed);
    behind text;
BEGIN
    EXECUTE format('SELECT min(o.organisation) FROM %I.intake o LEFT JOIN %I.intake n USING (organisation)
        WHERE o.position > COALESCE(n.position, 0)', old, new) INTO behind;
    IF behind IS NOT NULL OR new IS NULL THEN
        RAISE EXCEPTION 'generation % is not up to date with the one that serves: %', filled, behind;
    END IF;
    EXECUTE format('UPDATE %I.intake n SET (partition, next_offset) = (SELECT o.partition, o.next_offset FROM %I.intake o
        WHERE o.organisation = n.organisation AND o.position = n.position)', new, old);
    EXECUTE format('DELETE FROM %I.intake_partition', new);
    EXECUTE format('INSERT INTO %I.intake_partition SELECT * FROM %I.intake_partition', new, old);
    UPDATE control.generation SET state = 'REPLACED', ended_at = now() WHERE state = 'SERVING';
    UPDATE control.generation SET state = 'SERVING', ended_at = now() WHERE number = filled;
END $$;

-- Drops what serves no more, once no question can be at it, and what will never serve.
CREATE FUNCTION control.drop_unused() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '200ms' AS $$
DECLARE
    unused text;
    step text;
BEGIN
    FOR unused IN SELECT schema FROM control.generation
        WHERE state = 'CANCELLED' OR state = 'REPLACED' AND ended_at < now() - interval '1 minute'
    LOOP
        FOR step IN
            SELECT format('DROP FUNCTION %s', f.oid::regprocedure)
            FROM pg_proc f JOIN control.part p ON p.name = f.proname WHERE f.pronamespace = to_regnamespace(unused)
            UNION ALL
            SELECT 'DROP TABLE ' || string_agg(c.oid::regclass::text, ', ')
            FROM pg_class c JOIN control.part p ON p.name = c.relname
            WHERE c.relkind = 'r' AND c.relnamespace = to_regnamespace(unused) HAVING count(*) > 0
            UNION ALL
            SELECT format('DROP SCHEMA %I', unused) WHERE unused <> 'public' AND to_regnamespace(unused) IS NOT NULL
        LOOP
            EXECUTE step;
        END LOOP;
    END LOOP;
EXCEPTION WHEN lock_not_available THEN
    NULL; -- a question is still at it: next time
END $$;

REVOKE EXECUTE ON FUNCTION control.begin_generation, control.complete_generation, control.serve, control.drop_unused
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION control.begin_generation, control.complete_generation, control.serve, control.drop_unused
    TO voortgang_intake;
