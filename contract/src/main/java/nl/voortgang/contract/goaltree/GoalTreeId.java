package nl.voortgang.contract.goaltree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.voortgang.contract.OrganisationId;

/** The goal tree (doelenboom) of one budget year, 2000–2100; there is one per organisation and year. */
public record GoalTreeId(@JsonValue int budgetYear) {

    @JsonCreator
    public GoalTreeId {
        if (budgetYear < 2000 || budgetYear > 2100) {
            throw new IllegalArgumentException("een begrotingsjaar ligt tussen 2000 en 2100");
        }
    }

    public String aggregateId(OrganisationId organisation) {
        return "doelenboom-" + organisation + "-" + budgetYear;
    }

    @Override
    public String toString() {
        return Integer.toString(budgetYear);
    }
}
