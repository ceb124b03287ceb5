package nl.voortgang.apirules.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.voortgang.apirules.problem.ProblemWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat refuses by itself, before any filter: an address that cannot be decoded, for one. */
final class Unreadable extends ErrorReportValve {

    private final AnswerHeaders headers;
    private final ProblemWriter problems;

    Unreadable(AnswerHeaders headers, ProblemWriter problems) {
        this.headers = headers;
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
            headers.on(response);
            try {
                problems.write(response, response.getStatus());
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
