package nl.voortgang.systemtests;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.TrafficLight;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

/** Two municipalities that have had their {@link Year}, at the same time, so that what got mixed up would show. */
record PlayedYear(Product product) {

    static final String OOST = "oost";
    static final String WEST = "west";

    private static PlayedYear play(Product product) {
        CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> Year.play(product, OOST, TrafficLight.RED)),
                CompletableFuture.runAsync(() -> Year.play(product, WEST, TrafficLight.ORANGE))).join();
        var played = new PlayedYear(product);
        for (String town : List.of(OOST, WEST)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> played.concernController(town)
                    .get("/v1/statusmeldingen/2031-1-2A2.1?minimaleVersie=2031-1-2A2.1:4").status() == 200);
        }
        return played;
    }

    private Api concernController(String town) {
        return product.query(new OrganisationId(town), "p-concern", "concerncontroller");
    }

    JsonNode ask(String town, String path) {
        return concernController(town).get(path).expect(200).body();
    }

    /** Gives the year to tests that ask for it; it is played once. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PlayedYear.class;
        }

        @Override
        public PlayedYear resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Product product = SharedProduct.in(context);
            return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(PlayedYear.class, _ -> play(product),
                    PlayedYear.class);
        }
    }
}
