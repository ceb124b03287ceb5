package nl.voortgang.portal.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;

/** One of the two services. What it does not answer well becomes {@link Refused}, {@link Away} or {@link SessionEnded}. */
final class Service {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    /** For what may be as large as the whole history; the time is that of all of it. */
    private static final Duration TO_DOWNLOAD = Duration.ofHours(1);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1).build();

    private static final MediaType PROBLEM = MediaType.parseMediaType("application/problem+json;q=0.1");

    private final String name;
    private final RestClient client;
    private final RestClient patient;

    Service(String name, URI address, List<ClientHttpRequestInterceptor> interceptors) {
        this.name = name;
        this.client = RestClient.builder().baseUrl(address).requestFactory(waiting(TO_ANSWER))
                .requestInterceptors(all -> all.addAll(interceptors))
                .configureMessageConverters(converters -> converters
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(ContractJson.MAPPER))
                        .addCustomConverter(new ByteArrayHttpMessageConverter()))
                .defaultStatusHandler(HttpStatusCode::isError, (_, response) -> {
                    throw refusal(response);
                }).build();
        this.patient = client.mutate().requestFactory(waiting(TO_DOWNLOAD)).build();
    }

    private static JdkClientHttpRequestFactory waiting(Duration most) {
        var requests = new JdkClientHttpRequestFactory(HTTP);
        requests.setReadTimeout(most);
        return requests;
    }

    /**
     * Hands a file on bit by bit, under the name that the service gave it.
     *
     * @throws IOException when either side breaks off half-way, so that the browser does not take the half for the whole
     */
    void pass(String path, MediaType accept, HttpServletResponse to, Object... variables) throws IOException {
        try (ClientHttpResponse from = call(_ -> patient.get().uri(path, variables).accept(accept, PROBLEM)
                .exchange((_, answer) -> accepted(answer), false));
                InputStream file = from.getBody()) {
            to.setContentType(String.valueOf(from.getHeaders().getContentType()));
            to.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    from.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION));
            file.transferTo(to.getOutputStream());
        }
    }

    private ClientHttpResponse accepted(ClientHttpResponse answer) throws IOException {
        if (answer.getStatusCode().isError()) {
            try (answer) {
                throw refusal(answer);
            }
        }
        return answer;
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
