package nl.voortgang.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.voortgang.portal.api.Away;
import nl.voortgang.portal.api.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The page in place of the one that was asked for. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String TEN_SECONDS = "10";

    private final Frame frame;

    ErrorPages(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(refused.problem().status());
        return page("refused", request).addObject("problem", refused.problem());
    }

    @ExceptionHandler
    ModelAndView away(Away away, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("no page", away);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", TEN_SECONDS);
        return page("away", request);
    }

    /** An address that cannot be one. */
    @ExceptionHandler
    ModelAndView misshapen(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return page("error", request).addObject("status", HttpServletResponse.SC_NOT_FOUND);
    }

    private ModelAndView page(String view, HttpServletRequest request) {
        return new ModelAndView(view, frame.around(request));
    }
}
