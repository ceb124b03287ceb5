package nl.voortgang.portal.api;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * What is asked. For a while after somebody's act, every answer to them knows of it; when it does not come in time, they
 * get the answer without it and are told so.
 */
@Component
public final class QueryApi {

    static final String NOT_YET = "nog-niet-verwerkt";

    private final Service service;
    private final Freshness freshness;

    QueryApi(ServiceAddresses addresses, TokenRelay tokens, Tracing tracing, Freshness freshness) {
        this.service = new Service("query-service", addresses.queryService(), List.of(tokens, tracing));
        this.freshness = freshness;
    }

    /** @param path a template for the variables, such as {@code /v1/statusmeldingen/{id}} */
    public <T> T get(String path, Class<T> answer, Object... variables) {
        return fresh(path, (client, fresh) -> client.get().uri(fresh, variables).retrieve().body(answer));
    }

    public <T> T get(String path, ParameterizedTypeReference<T> answer, Object... variables) {
        return fresh(path, (client, fresh) -> client.get().uri(fresh, variables).retrieve().body(answer));
    }

    private <T> T fresh(String path, BiFunction<RestClient, String, @Nullable T> question) {
        String fresh = freshness.wanted()
                .map(version -> path + (path.contains("?") ? "&" : "?") + "minimaleVersie=" + version).orElse(path);
        try {
            return service.call(client -> question.apply(client, fresh));
        } catch (Refused refused) {
            if (!refused.problem().is(NOT_YET)) {
                throw refused;
            }
            freshness.waitedInVain();
            return service.call(client -> question.apply(client, path));
        }
    }
}
