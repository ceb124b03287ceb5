package nl.voortgang.apirules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What somebody may be in an organisation, as the token's claim {@code rollen} names it. */
public enum Role {
    AUTHOR("opsteller"),
    CONTROLLER("controller"),
    PORTFOLIO_HOLDER("portefeuillehouder"),
    CONCERN_CONTROLLER("concerncontroller"),
    AUDITOR("auditor"),
    ADMIN("beheerder"),
    /** No person but another service of this system; whoever is that is nothing else. */
    SERVICE("dienst");

    @JsonValue
    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    /** Empty for a role of another application: an identity provider serves more than this one. */
    public static Optional<Role> claimed(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
