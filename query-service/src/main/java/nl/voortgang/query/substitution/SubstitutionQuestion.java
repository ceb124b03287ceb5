package nl.voortgang.query.substitution;

import java.time.LocalDate;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.reading.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which substitutions are asked for.
 *
 * @param person replaced or substitute; null asks for all
 * @param alsoPast with those whose last day has passed
 */
record SubstitutionQuestion(@Nullable PersonId person, boolean alsoPast, Paging paging) {

    /** Who does not oversee everything is told of those that they are part of. */
    private static final String SOUGHT = """
            FROM substitution WHERE valid_from <= :at AND :at < valid_to AND first_day <= last_day
                AND (%s OR :person IN (replaced, substitute))
                AND (CAST(:sought AS text) IS NULL OR :sought IN (replaced, substitute))
                AND last_day >= :earliest
            """.formatted(Visibility.OVERSEES);

    /** How many acts there were; 0 before the first. */
    static long version(View view) {
        return view.sql("SELECT COALESCE(max(subject_version), 0) FROM change WHERE subject = :all AND position <= :at")
                .with("all", SubstitutionEvent.aggregateId(view.caller().organisation())).count();
    }

    /** In order of time. */
    Page<Substitution> ask(View view) {
        LocalDate earliest = alsoPast ? LocalDate.EPOCH : view.today();
        long total = view.sql("SELECT count(*) " + SOUGHT).with("sought", person).with("earliest", earliest).count();
        return paging.page(view.sql("SELECT replaced, substitute, first_day AS \"from\", last_day AS until " + SOUGHT
                + "ORDER BY first_day, replaced LIMIT :size OFFSET :offset")
                .with("sought", person).with("earliest", earliest).with("size", paging.size())
                .with("offset", paging.offset()).list(Substitution.class), total);
    }
}
