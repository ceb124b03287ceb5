GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO voortgang_intake;
REVOKE ALL ON flyway_schema_history FROM voortgang_intake;
-- History is written once.
REVOKE UPDATE ON change FROM voortgang_intake;

-- A reader sees the organisation that its transaction names, and without a name nothing.
DO $$
DECLARE
    kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['intake', 'goal_tree', 'programme', 'performance', 'portfolio', 'portfolio_term',
        'progress_report', 'status_update', 'change']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
        EXECUTE format('CREATE POLICY own_organisation ON %I FOR SELECT TO voortgang_reader
            USING (organisation = current_setting(''voortgang.organisation'', true))', kept);
        EXECUTE format('GRANT SELECT ON %I TO voortgang_reader', kept);
    END LOOP;
END $$;
