package nl.voortgang.query.versions;

import nl.voortgang.contract.wire.ContractJson;

/** A column's value that is a document of its own. */
public record Json(String text) {

    public static Json of(Object value) {
        return new Json(ContractJson.MAPPER.writeValueAsString(value));
    }
}
