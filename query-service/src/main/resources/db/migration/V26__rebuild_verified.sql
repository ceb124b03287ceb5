-- Of a rebuild that was halted as UNEQUAL: whose rows are not what the ledger signed, and between which positions the first
-- thing lies that is not.
ALTER TABLE control.generation
    ADD COLUMN unequal_organisation text,
    ADD COLUMN unequal_from         bigint,
    ADD COLUMN unequal_until        bigint;
