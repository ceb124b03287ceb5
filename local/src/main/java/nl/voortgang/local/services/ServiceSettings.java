package nl.voortgang.local.services;

import java.util.HashMap;
import java.util.Map;

/**
 * What each service is told about this machine: the same properties that a deployment sets.
 *
 * @param password of every database role; this machine's PostgreSQL trusts loopback, a deployment has one per role
 */
public record ServiceSettings(String kafka, String issuer, String password) {

    /** Signs the demonstration's checkpoints. Everybody knows it, so a service takes it only where it is told to. */
    private static final String LEDGER_KEY = "PRIVATE+KEY+demonstratie.voortgang.example+b2feb0cb"
            + "+ASLTnteOaoI294J9/eMXpuAwcPM9cjoUd/aPuRCABiir";
    private static final String LEDGER_VERIFIER_KEY = "demonstratie.voortgang.example+b2feb0cb"
            + "+AQMY9aIMS7Up29VmrGzR3icTmj1/4PaSQiEhbi1Q+glY";

    /** The variables of both {@code db/roles.sql}. */
    public Map<String, String> rolePasswords() {
        return Map.of("password", password, "command_owner_password", password, "command_password", password,
                "ledger_password", password);
    }

    public Map<String, String> ofCommandService(String jdbcUrl) {
        return with(Map.of(
                "spring.datasource.url", jdbcUrl,
                "spring.datasource.password", password,
                "spring.flyway.password", password,
                "voortgang.ledger.datasource.url", jdbcUrl,
                "voortgang.ledger.datasource.password", password,
                "voortgang.ledger.keys", LEDGER_KEY,
                "voortgang.ledger.demonstration-key-allowed", "true",
                "voortgang.oin", "00000000000000000000"));
    }

    /**
     * @param ledger where the command-service is
     * @param secret of the service itself, with the identity provider
     */
    public Map<String, String> ofQueryService(String jdbcUrl, String ledger, String secret) {
        return with(Map.of(
                "voortgang.ledger.address", ledger,
                "voortgang.ledger.token-uri", issuer + "/oauth2/token",
                "voortgang.ledger.secret", secret,
                "voortgang.database.url", jdbcUrl,
                "voortgang.database.password", password,
                "voortgang.ledger.verifier-keys", LEDGER_VERIFIER_KEY));
    }

    /** @param secret with which it proves itself to the identity provider */
    public Map<String, String> ofPortal(String commandService, String queryService, String secret) {
        return Map.of(
                "voortgang.command-service", commandService,
                "voortgang.query-service", queryService,
                "voortgang.identity-provider.issuer", issuer,
                "voortgang.identity-provider.client-secret", secret,
                // the whole product is on this machine, where plain http is safe
                "server.servlet.session.cookie.secure", "false");
    }

    private Map<String, String> with(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(own);
        all.put("spring.kafka.bootstrap-servers", kafka);
        all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        all.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", issuer + "/oauth2/jwks");
        all.put("spring.security.oauth2.resourceserver.jwt.audiences", "voortgang");
        return all;
    }
}
