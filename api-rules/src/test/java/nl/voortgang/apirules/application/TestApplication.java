package nl.voortgang.apirules.application;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.BodyRule;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Refused;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** As small as a service can be that has something of everything. */
@SpringBootApplication(proxyBeanMethods = false)
public class TestApplication {

    @Bean
    BodyRule<Deviation> shortCauses() {
        return BodyRule.of(Deviation.class, (deviation, faults) -> {
            if (deviation.cause().length() > 20) {
                faults.at("oorzaak").add("te-lang", "Houd de oorzaak korter dan 20 tekens.");
            }
        });
    }

    @Bean
    BodyRule<Content.OfPerformance> complete() {
        return BodyRule.of(Content.OfPerformance.class, (content, faults) -> {
            if (content.constraints().isEmpty()) {
                faults.at("kaders").add("verplicht", "Kies een kader.");
            }
            if (content.deviation() == null || content.deviation().cause().isEmpty()) {
                faults.at("afwijking").at("oorzaak").add("verplicht", "Vul de oorzaak nu echt in.");
            }
        });
    }

    public record Submission(Content content, @Nullable String remark, @Nullable LocalDate referenceDate,
            @Nullable PerformanceCode subject, @Nullable Integer ordinal) {}

    static final class FourEyes extends RuntimeException implements Refused {
        @Override
        public String slug() {
            return "vier-ogen";
        }

        @Override
        public String title() {
            return "Vier ogen";
        }

        @Override
        public String detail() {
            return "U hebt deze statusmelding zelf ingediend. Laat een ander haar toetsen.";
        }
    }

    @RestController
    @RequestMapping("/v1")
    static class Controller {

        @GetMapping("/ik")
        Caller me(Caller caller) {
            return caller;
        }

        @PostMapping("/inzendingen")
        @Allowed({Role.AUTHOR, Role.CONCERN_CONTROLLER})
        Submission submit(@RequestBody Submission submission) {
            return submission;
        }

        @GetMapping("/inzendingen/{id}")
        String one(@PathVariable StatusUpdateId id) {
            throw new NotFound("De statusmelding " + id + " bestaat niet.");
        }

        @GetMapping("/inzendingen")
        List<String> several(@RequestParam LocalDate van,
                @RequestParam(required = false) @Nullable TrafficLight stoplicht,
                @RequestParam(required = false) @Nullable PerformanceCode prestatie) {
            return List.of(van.toString());
        }

        @GetMapping("/tellingen")
        Page<Integer> counts(Paging paging, @RequestParam(defaultValue = "120") int tot) {
            return paging.page(List.of((int) paging.offset()), tot);
        }

        @PostMapping("/inzendingen/{id}/beoordelingen")
        void review(@PathVariable StatusUpdateId id) {
            throw new FourEyes();
        }

        @GetMapping("/database-weg")
        void databaseAway() {
            throw new CannotCreateTransactionException("geheim 12345");
        }

        @GetMapping("/ongeluk")
        void accident() {
            throw new IllegalStateException("geheim 12345");
        }
    }
}
