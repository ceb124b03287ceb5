package nl.voortgang.command.substitution;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code substitution}. */
@Component
class SubstitutionFacts implements StandIns, Substitutes {

    private final JdbcClient jdbc;

    SubstitutionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Replacements of(OrganisationId organisation, PersonId substitute) {
        return new Replacements(jdbc.sql("""
                SELECT replaced, lower(days) AS first, upper(days) - 1 AS last FROM substitution
                WHERE organisation = ? AND substitute = ?""").params(organisation.value(), substitute.value())
                .query((row, number) -> new Substitution(new PersonId(row.getString("replaced")), substitute,
                        row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .list());
    }

    @Override
    public Map<PersonId, PersonId> on(OrganisationId organisation, LocalDate day) {
        return jdbc.sql("SELECT replaced, substitute FROM substitution WHERE organisation = ? AND days @> ?::date")
                .params(organisation.value(), day)
                .query((row, number) -> Map.entry(new PersonId(row.getString("replaced")),
                        new PersonId(row.getString("substitute"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @EventHandler
    void on(SubstitutionEvent event) {
        switch (event) {
            case SubstitutionEvent.Granted e -> about(e, """
                    INSERT INTO substitution (organisation, replaced, substitute, days)
                    VALUES (:organisation, :replaced, :substitute, daterange(:from, :until, '[]'))""")
                    .param("substitute", e.substitute().value()).param("until", e.until()).update();
            case SubstitutionEvent.Ended e -> about(e, """
                    UPDATE substitution SET days = daterange(:from, :until, '[]')
                    WHERE organisation = :organisation AND replaced = :replaced AND lower(days) = :from""")
                    .param("until", e.until()).update();
            case SubstitutionEvent.Withdrawn e -> about(e, """
                    DELETE FROM substitution
                    WHERE organisation = :organisation AND replaced = :replaced AND lower(days) = :from""").update();
        }
    }

    private JdbcClient.StatementSpec about(SubstitutionEvent event, String sql) {
        return jdbc.sql(sql).param("organisation", event.organisation().value())
                .param("replaced", event.replaced().value()).param("from", event.from());
    }
}
