-- What is written in an event, in Dutch words; not who did it, to what, and what only machines read.
CREATE FUNCTION public.words(payload bytea) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN jsonb_to_tsvector('dutch', convert_from(payload, 'UTF8')::jsonb - ARRAY['organisatie', 'daad', 'statusmelding',
        'voortgangsrapportage', 'bulkaccordering', 'gezien', 'inhoudHash', 'opsteller', 'controller', 'houder',
        'vervangene', 'vervanger'], '["string"]');

ALTER TABLE change ADD words tsvector GENERATED ALWAYS AS (public.words(payload)) STORED;

-- A word may stand in the events of every organisation.
CREATE INDEX ON change USING gin (organisation, words);
