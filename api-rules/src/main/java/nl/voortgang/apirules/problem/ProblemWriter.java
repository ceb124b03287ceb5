package nl.voortgang.apirules.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at work: in filters and below. */
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** The problem of a status about which nothing more is known. */
    public void write(HttpServletResponse response, int status) throws IOException {
        write(response, StatusProblem.of(status));
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
