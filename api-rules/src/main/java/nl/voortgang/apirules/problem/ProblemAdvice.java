package nl.voortgang.apirules.problem;

import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.Refused;
import nl.voortgang.apirules.json.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells an exception that left a controller as a problem. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Object> any(RuntimeException exception) {
        return switch (exception) {
            case Refused refused -> told(Problem.of(refused), retryAfter(refused));
            case AccessDeniedException _ -> told(Problem.ROLE_MISSING, new HttpHeaders());
            case CannotCreateTransactionException away -> databaseAway(away);
            case DataAccessResourceFailureException away -> databaseAway(away);
            case TransientDataAccessException away -> databaseAway(away);
            default -> {
                LOG.error("a request failed", exception);
                yield told(StatusProblem.of(500), new HttpHeaders());
            }
        };
    }

    private static ResponseEntity<Object> databaseAway(RuntimeException exception) {
        LOG.warn("the database cannot answer now: {}", exception.toString());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return told(StatusProblem.of(503), headers);
    }

    /** Spring's own exceptions: status and headers (Allow, Accept) are right, the words are not. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception exception, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("a request failed", exception);
        }
        return told(StatusProblem.of(status.value()), headers);
    }

    /** The forms that the address does read, where its method says so itself. */
    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException exception,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<String> forms = exception.getSupportedMediaTypes().stream().map(MediaType::toString).sorted().toList();
        return forms.contains(MediaType.TEXT_PLAIN_VALUE)
                ? told(Problem.of(415, "vorm-niet-leesbaar", "Vorm niet leesbaar",
                        "Dit adres leest %s. Stuur een van die vormen.".formatted(String.join(", ", forms))), headers)
                : told(StatusProblem.of(415), headers);
    }

    /** Our own reader refuses by itself; what remains is a body that is not there. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException exception,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return told(type == null || type.startsWith(MediaType.APPLICATION_JSON_VALUE)
                ? Problem.of(400, "ongeldige-json", "Ongeldige JSON",
                        "Het verzoek heeft geen inhoud. Stuur JSON mee.")
                : Problem.of(400, "lege-inhoud", "Lege inhoud",
                        "Het verzoek heeft geen inhoud. Stuur het bestand mee."),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException exception, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        if (!(exception instanceof MethodArgumentTypeMismatchException mismatch)) {
            return told(StatusProblem.of(400), headers);
        }
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return told(StatusProblem.of(404), headers);
        }
        Class<?> type = mismatch.getParameter().getNestedParameterType();
        return invalid(type.isEnum()
                ? new Fault(mismatch.getName(), "keuze", Wording.choose(type))
                : new Fault(mismatch.getName(), "vorm", shape(mismatch)), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException exception, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        String name = exception.getParameterName();
        return invalid(new Fault(name, "verplicht", "Geef ‘" + name + "’ mee in het adres."), headers);
    }

    /** Our own values say in Dutch what they look like; others only that they are not it. */
    private static String shape(MethodArgumentTypeMismatchException mismatch) {
        Throwable cause = mismatch.getMostSpecificCause();
        return cause.getClass() == IllegalArgumentException.class && cause.getMessage() != null
                && mismatch.getParameter().getParameterType().getName().startsWith("nl.voortgang.")
                        ? Wording.sentence(cause.getMessage())
                        : "De waarde van ‘" + mismatch.getName() + "’ heeft niet de juiste vorm.";
    }

    private static ResponseEntity<Object> invalid(Fault fault, HttpHeaders headers) {
        return told(Problem.of(new InvalidInput(List.of(fault))), headers);
    }

    private static HttpHeaders retryAfter(Refused refused) {
        var headers = new HttpHeaders();
        if (refused.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(refused.retryAfterSeconds()));
        }
        return headers;
    }

    private static ResponseEntity<Object> told(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status()).headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
