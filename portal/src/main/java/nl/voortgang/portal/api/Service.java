package nl.voortgang.portal.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;

/** One of the two services. What it does not answer well becomes {@link Refused}, {@link Away} or {@link SessionEnded}. */
final class Service {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1).build();

    private final String name;
    private final RestClient client;

    Service(String name, URI address, List<ClientHttpRequestInterceptor> interceptors) {
        var requests = new JdkClientHttpRequestFactory(HTTP);
        requests.setReadTimeout(TO_ANSWER);
        this.name = name;
        this.client = RestClient.builder().baseUrl(address).requestFactory(requests)
                .requestInterceptors(all -> all.addAll(interceptors))
                .configureMessageConverters(converters -> converters
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(ContractJson.MAPPER)))
                .defaultStatusHandler(HttpStatusCode::isError, (_, response) -> {
                    throw refusal(response);
                }).build();
    }

    <T> T call(Function<RestClient, @Nullable T> call) {
        try {
            return Objects.requireNonNull(call.apply(client));
        } catch (ResourceAccessException away) {
            throw new Away(name, away);
        }
    }

    private RuntimeException refusal(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 401) {
            return new SessionEnded();
        }
        try {
            return refusal(status, ContractJson.MAPPER.readValue(response.getBody(), Problem.class));
        } catch (JacksonException | IllegalArgumentException noProblem) {
            return new Away(name, status);
        }
    }

    private RuntimeException refusal(int status, Problem problem) {
        return status < 500 || problem.is(QueryApi.NOT_YET) ? new Refused(problem) : new Away(name, status);
    }
}
