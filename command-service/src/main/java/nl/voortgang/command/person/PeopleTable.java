package nl.voortgang.command.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code person}. */
@Component
class PeopleTable implements People {

    private static final String COLUMNS = "SELECT person, name, mail, roles, preference, origin, mail_refusal FROM person";

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownPerson> find(OrganisationId organisation, PersonId person) {
        return jdbc.sql(COLUMNS + " WHERE organisation = ? AND person = ?")
                .params(organisation.value(), person.value()).query((row, number) -> person(row)).optional();
    }

    @Override
    public Map<PersonId, String> names(OrganisationId organisation, Collection<PersonId> people) {
        return jdbc.sql(COLUMNS + " WHERE organisation = ? AND person = ANY (?) AND name IS NOT NULL")
                .params(organisation.value(), ids(people)).query((row, number) -> person(row)).stream()
                .collect(Collectors.toMap(KnownPerson::id, each -> String.valueOf(each.name())));
    }

    @Override
    public List<PersonId> withRole(OrganisationId organisation, Role role) {
        return jdbc.sql("SELECT person FROM person WHERE organisation = ? AND ? = ANY (roles) ORDER BY person")
                .params(organisation.value(), role.name())
                .query((row, number) -> new PersonId(row.getString(1))).list();
    }

    /** @param only these, or null for everybody */
    List<KnownPerson> page(OrganisationId organisation, @Nullable Collection<PersonId> only, int size, long offset) {
        return jdbc.sql(COLUMNS + """
                 WHERE organisation = :organisation AND (:all OR person = ANY (:only))
                ORDER BY lower(name) NULLS LAST, person LIMIT :size OFFSET :offset""")
                .param("organisation", organisation.value()).param("all", only == null).param("only", ids(only))
                .param("size", size).param("offset", offset).query((row, number) -> person(row)).list();
    }

    long count(OrganisationId organisation, @Nullable Collection<PersonId> only) {
        return jdbc.sql(
                "SELECT count(*) FROM person WHERE organisation = :organisation AND (:all OR person = ANY (:only))")
                .param("organisation", organisation.value()).param("all", only == null).param("only", ids(only))
                .query(Long.class).single();
    }

    /** What an admin wrote or erased stays; of a claim that is absent, so does what was known. */
    void introduced(OrganisationId organisation, PersonId person, Introduction token) {
        jdbc.sql("""
                INSERT INTO person AS known (organisation, person, name, mail, roles, origin)
                VALUES (:organisation, :person, :name, :mail, :roles, 'TOKEN')
                ON CONFLICT (organisation, person) DO UPDATE SET
                    name = CASE known.origin WHEN 'TOKEN' THEN coalesce(:name, known.name) ELSE known.name END,
                    mail = CASE known.origin WHEN 'TOKEN' THEN coalesce(:mail, known.mail) ELSE known.mail END,
                    mail_refusal = CASE WHEN known.origin = 'TOKEN' AND :mail <> known.mail THEN NULL
                        ELSE known.mail_refusal END,
                    roles = excluded.roles
                WHERE known.origin <> 'ERASED' AND (known.roles <> excluded.roles OR known.origin = 'TOKEN'
                    AND (known.name IS DISTINCT FROM coalesce(:name, known.name)
                        OR known.mail IS DISTINCT FROM coalesce(:mail, known.mail)))""")
                .param("organisation", organisation.value()).param("person", person.value())
                .param("name", token.name(), Types.VARCHAR).param("mail", token.mail(), Types.VARCHAR)
                .param("roles", token.roles().stream().map(Role::name).sorted().toArray(String[]::new)).update();
    }

    void written(OrganisationId organisation, PersonId person, String name, @Nullable String mail) {
        jdbc.sql("""
                INSERT INTO person AS known (organisation, person, name, mail, origin)
                VALUES (:organisation, :person, :name, :mail, 'ADMIN')
                ON CONFLICT (organisation, person) DO UPDATE SET name = :name, mail = :mail, origin = 'ADMIN',
                    mail_refusal = CASE WHEN known.mail IS DISTINCT FROM :mail THEN NULL ELSE known.mail_refusal END""")
                .param("organisation", organisation.value()).param("person", person.value()).param("name", name)
                .param("mail", mail, Types.VARCHAR).update();
    }

    /** @return whether there is such a person */
    boolean erased(OrganisationId organisation, PersonId person) {
        return jdbc.sql("""
                UPDATE person SET name = NULL, mail = NULL, roles = '{}', preference = NULL, mail_refusal = NULL,
                    origin = 'ERASED'
                WHERE organisation = ? AND person = ?""").params(organisation.value(), person.value()).update() == 1;
    }

    void prefers(OrganisationId organisation, PersonId person, MailPreference preference) {
        jdbc.sql("""
                INSERT INTO person (organisation, person, preference, origin) VALUES (?, ?, ?, 'TOKEN')
                ON CONFLICT (organisation, person) DO UPDATE SET preference = excluded.preference""")
                .params(organisation.value(), person.value(), preference.name()).update();
    }

    @Override
    public void mailRefused(OrganisationId organisation, PersonId person, String answer) {
        jdbc.sql("UPDATE person SET mail_refusal = ? WHERE organisation = ? AND person = ? AND mail IS NOT NULL")
                .params(answer, organisation.value(), person.value()).update();
    }

    private static String[] ids(@Nullable Collection<PersonId> people) {
        return people == null ? new String[0] : people.stream().map(PersonId::value).toArray(String[]::new);
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        String preference = row.getString("preference");
        return new KnownPerson(new PersonId(row.getString("person")), row.getString("name"), row.getString("mail"),
                roles(row.getArray("roles")),
                preference == null ? MailPreference.PER_REMINDER : MailPreference.valueOf(preference),
                Origin.valueOf(row.getString("origin")), row.getString("mail_refusal"));
    }

    private static Set<Role> roles(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
