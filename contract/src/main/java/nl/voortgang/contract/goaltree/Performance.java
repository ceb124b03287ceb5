package nl.voortgang.contract.goaltree;

import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/**
 * The thing that is promised and tracked (prestatie).
 *
 * @param name 1 to 200 characters
 * @param portfolio whose holder approves its updates; may still be open in a tree, not when a report opens
 * @param author who writes its updates; likewise
 */
public record Performance(PerformanceCode code, String name, @Nullable PortfolioCode portfolio,
        @Nullable PersonId author) {}
