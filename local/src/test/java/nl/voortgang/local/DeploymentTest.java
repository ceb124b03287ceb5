package nl.voortgang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voortgang.local.people.People;
import nl.voortgang.local.people.Person;
import nl.voortgang.local.services.ServiceSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Docker is not everywhere where the build is, so what holds docker-compose.yml together is checked here. */
@DisplayName("The deployment with Docker")
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

    private final String text = read("docker-compose.yml");
    private final Map<String, Map<String, Object>> services = new Yaml()
            .<Map<String, Map<String, Map<String, Object>>>>load(text).get("services");

    @Test
    void has_the_engines_an_identity_provider_both_services_and_the_portal() {
        assertThat(services).containsOnlyKeys("postgres", "kafka", "keycloak", "command-service", "query-service",
                "portal");
    }

    @Test
    void takes_every_secret_from_the_environment_and_names_it_in_the_example() {
        assertThat(variables(text)).isEqualTo(read(".env.example").lines()
                .filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0]).collect(Collectors.toSet()));
        services.values().forEach(service -> ((Map<?, ?>) service.get("environment")).forEach((name, value) -> {
            if (name.toString().matches(".*(PASSWORD|SECRET).*")) {
                assertThat(value.toString()).as("required, or optional without a value of its own")
                        .matches("\\$\\{\\w+:(\\?.+|-)}");
            }
        }));
    }

    @Test
    void builds_and_mounts_only_what_is_there() {
        for (var service : services.values()) {
            if (service.get("build") instanceof String folder) {
                assertThat(ROOT.resolve(folder).resolve("Dockerfile")).exists();
            }
            if (service.get("volumes") instanceof List<?> volumes) {
                volumes.stream().map(volume -> volume.toString().split(":")[0]).filter(from -> from.startsWith("./"))
                        .forEach(from -> assertThat(ROOT.resolve(from)).exists());
            }
        }
    }

    @Test
    void fills_in_every_variable_of_the_roles_as_the_local_product_does() {
        Set<String> wanted = variables(read("command-service/src/main/resources/db/roles.sql"));
        wanted.addAll(variables(read("query-service/src/main/resources/db/roles.sql")));
        assertThat(new ServiceSettings("", "", "").rolePasswords()).containsOnlyKeys(wanted);
        assertThat(wanted).allMatch(variable -> read("deployment/databases.sh").contains("\"" + variable + "=$"));
    }

    @Test
    void has_the_same_people_in_Keycloak_under_the_same_pseudonyms() {
        JsonNode users = JsonMapper.shared().readTree(read("deployment/keycloak-realm.json")).path("users");
        assertThat(users.valueStream().map(DeploymentTest::described))
                .containsExactlyElementsOf(People.all().stream().map(DeploymentTest::described).toList());
    }

    /** Names live in one table of the product, and it is filled from what the access token says. */
    @Test
    void tells_name_and_mail_address_in_the_access_token() {
        JsonNode mappers = JsonMapper.shared().readTree(read("deployment/keycloak-realm.json")).path("clients").path(0)
                .path("protocolMappers");
        assertThat(mappers.valueStream().map(mapper -> mapper.path("protocolMapper").asString() + " "
                + mapper.path("config").path("claim.name").asString("") + " "
                + mapper.path("config").path("access.token.claim").asString()))
                .contains("oidc-full-name-mapper  true", "oidc-usermodel-attribute-mapper email true");
    }

    /** Only a client's own token says so: there is no such role to give to somebody. */
    @Test
    void lets_the_query_service_and_no_person_be_a_service() {
        JsonNode realm = JsonMapper.shared().readTree(read("deployment/keycloak-realm.json"));
        assertThat(realm.path("roles").toString()).doesNotContain("dienst");
        JsonNode client = realm.path("clients").path(1);
        assertThat(client.path("clientId").asString()).isEqualTo("voortgang-query");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.path("protocolMappers").valueStream().map(mapper -> mapper.path("config"))
                .map(it -> it.path("claim.name").asString("") + it.path("included.custom.audience").asString("") + " "
                        + it.path("claim.value").asString("")))
                .containsExactly("voortgang ", "organisatie voortgang", "rollen [\"dienst\"]");
    }

    private static String described(Person person) {
        return String.join(" ", person.login(), person.pseudonym(), person.name(), person.mail(), person.organisation())
                + " " + person.roles();
    }

    private static String described(JsonNode user) {
        return String.join(" ", user.path("username").asString(), user.path("id").asString(),
                user.path("firstName").asString(), user.path("lastName").asString(), user.path("email").asString(),
                user.path("attributes").path("organisatie").path(0).asString()) + " "
                + user.path("realmRoles").valueStream().map(JsonNode::asString).toList();
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
