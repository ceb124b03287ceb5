-- Which position a moment stands for, without reading the events themselves.
CREATE INDEX ON change (organisation, at, position);
