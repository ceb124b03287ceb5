-- What holds now of a whole organisation, without passing by what was: matrix, work list and board ask for it.
CREATE INDEX ON status_update (organisation, valid_to);
