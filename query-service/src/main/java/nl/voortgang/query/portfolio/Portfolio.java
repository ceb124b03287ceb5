package nl.voortgang.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** A portfolio and who held, hold and will hold it, in order of time. */
record Portfolio(PortfolioCode code, int version, String name, List<Term> terms) {

    /** @param until the last day; absent until further notice */
    record Term(PersonId holder, LocalDate from, @Nullable LocalDate until) {}
}
