-- From which earlier update a draft was carried over, as long as its author has not gone on with it.

ALTER TABLE draft ADD carried_over_from text;
