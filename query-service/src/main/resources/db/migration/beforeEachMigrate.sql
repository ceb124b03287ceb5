-- A migration speaks of the tables that serve, whatever generation they are. One that is being filled has the tables of the
-- version before and would miss the change.
DO $$
BEGIN
    IF to_regclass('control.generation') IS NOT NULL THEN
        PERFORM set_config('search_path', control.serving() || ', public', false);
        UPDATE control.generation SET state = 'CANCELLED', ended_at = now() WHERE state IN ('BUILDING', 'HALTED');
    END IF;
END $$;
