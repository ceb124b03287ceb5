-- Who may what in the command-service's database. Run by a superuser in that database; running it again changes nothing.
-- The passwords are filled in by the caller.
DO
$$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'voortgang_command_owner') THEN
        CREATE ROLE voortgang_command_owner LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'voortgang_command') THEN
        CREATE ROLE voortgang_command LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'voortgang_ledger') THEN
        CREATE ROLE voortgang_ledger LOGIN;
    END IF;
END
$$;

-- Migrates, and does nothing else.
ALTER ROLE voortgang_command_owner PASSWORD '${command_owner_password}';
-- Decides: sees one organisation at a time. A transaction that hangs would hold up the ledger of all, hence the limits.
ALTER ROLE voortgang_command PASSWORD '${command_password}';
ALTER ROLE voortgang_command SET transaction_timeout = '60s';
ALTER ROLE voortgang_command SET idle_in_transaction_session_timeout = '10s';
-- Puts in order and publishes: sees all organisations, changes none of their events.
ALTER ROLE voortgang_ledger PASSWORD '${ledger_password}';
ALTER ROLE voortgang_ledger SET idle_in_transaction_session_timeout = '30s';

ALTER SCHEMA public OWNER TO voortgang_command_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO voortgang_command, voortgang_ledger;

-- Terms of portfolio holders never overlap: that needs ranges and equality in one index.
CREATE EXTENSION IF NOT EXISTS btree_gist;
