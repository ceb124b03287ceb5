ALTER TABLE portfolio ADD later text;
