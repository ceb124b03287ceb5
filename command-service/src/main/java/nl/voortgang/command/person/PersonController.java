package nl.voortgang.command.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is asked and written here is no part of the record, so nothing of it is kept to recognise a repeated request. */
@RestController
@RequestMapping("/v1/personen")
@Tag(name = "Personen", description = "Namen en mailadressen, los van alles wat is vastgelegd.")
class PersonController {

    private final PeopleTable people;
    private final Introductions introductions;
    private final List<WhenErased> others;
    private final OrganisationTransactions transactions;

    PersonController(PeopleTable people, Introductions introductions, List<WhenErased> others,
            OrganisationTransactions transactions) {
        this.people = people;
        this.introductions = introductions;
        this.others = others;
        this.transactions = transactions;
    }

    record Details(String name, @Nullable String mail) {

        /** Without name and address, since this may end up in a log. */
        @Override
        public String toString() {
            return "Details";
        }
    }

    record Erasure() {}

    /** Id and name for everybody; the rest for an admin alone. */
    record Shown(PersonId id, @Nullable String name, @Nullable String mail, @Nullable List<Role> roles,
            @Nullable Origin origin, @Nullable String mailRefusal) {

        static Shown to(Caller caller, KnownPerson it) {
            return caller.is(Role.ADMIN)
                    ? new Shown(it.id(), it.name(), it.mail(), it.roles().stream().sorted().toList(), it.origin(),
                            it.mailRefusal())
                    : new Shown(it.id(), it.name(), null, null, null, null);
        }

        /** As {@link KnownPerson#toString}. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    @GetMapping
    @Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "Zie wie er achter een aanduiding zit.",
            description = "Met ‘id’, dat vaker mag, alleen die personen; anders iedereen. Wie is gewist heeft geen naam."
                    + " De beheerder ziet ook mailadres, rollen en herkomst.")
    Page<Shown> list(Caller caller, @RequestParam(required = false) @Nullable List<PersonId> id, Paging paging) {
        return transactions.in(caller.organisation(), () -> paging.page(
                people.page(caller.organisation(), id, paging.size(), paging.offset()),
                people.count(caller.organisation(), id))).map(each -> Shown.to(caller, each));
    }

    @GetMapping("/{persoon}")
    @Allowed(Role.ADMIN)
    @Operation(summary = "Zie wat van een persoon bekend is.")
    Shown get(Caller caller, @PathVariable PersonId persoon) {
        return transactions.in(caller.organisation(), () -> people.find(caller.organisation(), persoon))
                .map(known -> Shown.to(caller, known)).orElseThrow(() -> unknown(persoon));
    }

    @PutMapping("/{persoon}")
    @Allowed(Role.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leg naam en mailadres van een persoon vast.",
            description = "Gaat voor op wat het toegangstoken zegt, ook bij de volgende aanmelding. Zonder ‘mailadres’ krijgt"
                    + " de persoon geen mail.")
    void put(Caller caller, @PathVariable PersonId persoon, @RequestBody Details body) {
        var faults = new Faults();
        PersonCheck.check(body.name(), body.mail(), faults);
        faults.refuseIfAny();
        transactions.in(caller.organisation(), () -> {
            people.written(caller.organisation(), persoon, body.name().strip(), body.mail());
            return true;
        });
        introductions.again(caller.organisation(), persoon);
    }

    @PostMapping("/{persoon}/wissingen")
    @Allowed(Role.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Wis naam, mailadres en voorkeur van een persoon.",
            description = "Alleen de aanduiding blijft. Een volgende aanmelding vult niets opnieuw in; de beheerder kan dat"
                    + " wel. Nog een keer wissen verandert niets.")
    void erase(Caller caller, @PathVariable PersonId persoon, @RequestBody Erasure body) {
        boolean known = transactions.in(caller.organisation(), () -> {
            others.forEach(each -> each.erased(caller.organisation(), persoon));
            return people.erased(caller.organisation(), persoon);
        });
        if (!known) {
            throw unknown(persoon);
        }
    }

    private static NotFound unknown(PersonId person) {
        return new NotFound("De persoon %s is hier niet bekend.".formatted(person));
    }
}
