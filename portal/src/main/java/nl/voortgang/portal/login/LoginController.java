package nl.voortgang.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.portal.api.SessionEnded;
import nl.voortgang.portal.layout.Menu;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages for who is not logged in. */
@Controller
@ControllerAdvice
class LoginController {

    private final RequestCache requests;

    LoginController(RequestCache requests) {
        this.requests = requests;
    }

    @GetMapping("/")
    String start(@Nullable Authentication authentication) {
        return Person.behind(authentication).map(person -> "redirect:" + Menu.startOf(person)).orElse("start");
    }

    @GetMapping("/aanmelden")
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String failed() {
        return "login-failed";
    }

    @GetMapping(Menu.NOWHERE)
    String withoutRole() {
        return "no-role";
    }

    /** Also when the session is there still, but what it holds is not good for the services any more. */
    @ExceptionHandler
    void ended(SessionEnded ended, HttpServletRequest request, HttpServletResponse response) throws IOException {
        requests.saveRequest(request, response);
        LoginEntry.lead(request, response);
    }
}
