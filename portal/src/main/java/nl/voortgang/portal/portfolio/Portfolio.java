package nl.voortgang.portal.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** A portfolio and who held, hold and will hold it, in order of time. */
record Portfolio(PortfolioCode code, int version, String name, List<Term> terms) {

    /** @param until the last day; absent until further notice */
    record Term(PersonId holder, LocalDate from, @Nullable LocalDate until) {

        boolean includes(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        /** It can still be made shorter. */
        public boolean over() {
            return until != null && until.isBefore(Portfolios.today());
        }
    }

    Optional<Term> on(LocalDate day) {
        return terms.stream().filter(it -> it.includes(day)).findFirst();
    }

    public @Nullable Term now() {
        return on(Portfolios.today()).orElse(null);
    }
}
