package nl.voortgang.query.rebuild;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the command-service's ledger is reached.
 *
 * @param address of the command-service; empty where none is to be read
 * @param client the name of this service with the identity provider
 */
@ConfigurationProperties("voortgang.ledger")
record LedgerSettings(String address, String tokenUri, String client, String secret) {

    boolean isKnown() {
        return !address.isBlank() && !secret.isBlank();
    }
}
