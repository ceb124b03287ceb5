package nl.voortgang.portal.person;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be in an organisation, as the token's claim {@code rollen} names it. */
public enum Role {
    AUTHOR("opsteller"),
    CONTROLLER("controller"),
    PORTFOLIO_HOLDER("portefeuillehouder"),
    CONCERN_CONTROLLER("concerncontroller"),
    AUDITOR("auditor"),
    ADMIN("beheerder");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    static Optional<Role> claimed(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
