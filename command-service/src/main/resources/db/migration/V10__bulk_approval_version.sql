-- How many acts an update has with its approval, so that whoever asks the read side next can wait for it.
ALTER TABLE bulk_approval_item ADD version bigint CHECK (version IS NULL OR version > 0 AND outcome = 'APPROVED');
GRANT UPDATE (version) ON bulk_approval_item TO voortgang_command;
