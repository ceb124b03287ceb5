package nl.voortgang.contract.goaltree;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/**
 * The thing that is promised and tracked (prestatie).
 *
 * @param name 1 to 200 characters
 * @param portfolio whose holder approves its updates; may still be open in a tree, not when a report opens
 * @param author who writes its updates; likewise
 * @param continues what it goes on with: codes in the tree of the budget year before, or none when it is new. It may be
 *            absent in what was stored before it could be told
 */
public record Performance(PerformanceCode code, String name, @Nullable PortfolioCode portfolio,
        @Nullable PersonId author, @JsonSetter(nulls = Nulls.AS_EMPTY) List<PerformanceCode> continues) {

    /** A new one. */
    public Performance(PerformanceCode code, String name, @Nullable PortfolioCode portfolio,
            @Nullable PersonId author) {
        this(code, name, portfolio, author, List.of());
    }
}
