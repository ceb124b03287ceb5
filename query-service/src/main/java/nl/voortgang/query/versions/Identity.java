package nl.voortgang.query.versions;

import nl.voortgang.contract.OrganisationId;

/** What tells a row from all others, over all organisations. */
record Identity<K extends Record>(OrganisationId organisation, K key) {}
