package nl.voortgang.command.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/voorkeuren")
@Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR, Role.ADMIN})
@Tag(name = "Voorkeuren", description = "Wat u zelf wilt.")
class PreferenceController {

    private final PeopleTable people;
    private final OrganisationTransactions transactions;

    PreferenceController(PeopleTable people, OrganisationTransactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    /** @param byMail which reminders come by mail */
    record Preferences(MailPreference byMail) {}

    @GetMapping
    @Operation(summary = "Zie uw voorkeuren.")
    Preferences get(Caller caller) {
        return new Preferences(transactions.in(caller.organisation(),
                () -> people.find(caller.organisation(), caller.person()))
                .map(KnownPerson::preference).orElse(MailPreference.PER_REMINDER));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leg uw voorkeuren vast.",
            description = "Bij ‘mail’: elke herinnering als eigen bericht, een keer per dag alles bij elkaar, of geen mail."
                    + " In het portaal staan uw herinneringen altijd.")
    void put(Caller caller, @RequestBody Preferences body) {
        transactions.in(caller.organisation(), () -> {
            people.prefers(caller.organisation(), caller.person(), body.byMail());
            return true;
        });
    }
}
