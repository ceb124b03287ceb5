package nl.voortgang.command.goaltree;

import static nl.voortgang.command.Fixtures.at;
import static nl.voortgang.command.goaltree.Trees.AUTHOR;
import static nl.voortgang.command.goaltree.Trees.CONTROLLER;
import static nl.voortgang.command.goaltree.Trees.SAFETY;
import static nl.voortgang.command.goaltree.Trees.area;
import static nl.voortgang.command.goaltree.Trees.goal;
import static nl.voortgang.command.goaltree.Trees.performance;
import static nl.voortgang.command.goaltree.Trees.programme;
import static nl.voortgang.command.goaltree.Trees.safety;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal tree")
class TreeCheckTest {

    @Test
    void is_sound_with_one_performance() {
        assertThat(faults(safety())).isEmpty();
    }

    @Test
    void has_1_to_99_programmes_each_with_a_number_of_its_own() {
        assertThat(faults()).containsExactly(" verplicht");
        assertThat(faults(Collections.nCopies(100, safety()).toArray(Programme[]::new))).contains(" te-veel");
        assertThat(faults(safety(), safety())).containsExactly("/1/nummer dubbel");
        assertThat(faults(programme(100, area("2A", goal("2A1", performance("2A1.1"))))))
                .contains("/0/nummer buiten-bereik");
    }

    @Test
    void has_codes_that_look_like_codes() {
        assertThat(faults(programme(2, area("A2", goal("2A", performance("2A1.1")))))).containsExactly(
                "/0/beleidsterreinen/0/code ongeldig", "/0/beleidsterreinen/0/doelen/0/code ongeldig");
    }

    @Test
    void has_codes_that_fit_their_parents() {
        assertThat(faults(programme(2, area("3A", goal("2A1", performance("2A2.1")))))).containsExactly(
                "/0/beleidsterreinen/0/code past-niet", "/0/beleidsterreinen/0/doelen/0/code past-niet",
                "/0/beleidsterreinen/0/doelen/0/prestaties/0/code past-niet");
        assertThat(faults(programme(1, area("1A", goal("1A12", performance("1A1.2")))))).containsExactly(
                "/0/beleidsterreinen/0/doelen/0/prestaties/0/code past-niet");
        assertThat(faults(programme(12, area("12A", goal("12A10", performance("12A10.11")))))).isEmpty();
    }

    @Test
    void has_no_code_twice() {
        assertThat(faults(programme(2, area("2A", goal("2A1", performance("2A1.1"), performance("2A1.1")),
                goal("2A1", performance("2A1.2"))), area("2A", goal("2A1", performance("2A1.1")))))).containsExactly(
                        "/0/beleidsterreinen/0/doelen/0/prestaties/1/code dubbel",
                        "/0/beleidsterreinen/0/doelen/1/code dubbel", "/0/beleidsterreinen/1/code dubbel");
    }

    @Test
    void has_no_branch_without_performances() {
        assertThat(faults(safety(), programme(3), programme(4, area("4A")), programme(5, area("5A", goal("5A1")))))
                .contains("/1/beleidsterreinen verplicht", "/2/beleidsterreinen/0/doelen verplicht",
                        "/3/beleidsterreinen/0/doelen/0/prestaties verplicht");
    }

    @Test
    void has_names_everywhere() {
        var nameless = new Programme(2, "", "", List.of(" ", "Wonen", "Wonen"), null, null, null,
                List.of(new nl.voortgang.contract.goaltree.PolicyArea("2A", "x".repeat(201), List.of(new Goal("2A1", "",
                        List.of(new Performance(new PerformanceCode("2A1.1"), "a\nb", null, null)))))));
        assertThat(faults(nameless)).containsExactly("/0/naam verplicht", "/0/commissies/0 verplicht",
                "/0/commissies/2 dubbel", "/0/beleidsterreinen/0/naam te-lang",
                "/0/beleidsterreinen/0/doelen/0/naam verplicht",
                "/0/beleidsterreinen/0/doelen/0/prestaties/0/naam een-regel");
    }

    @Test
    void keeps_to_its_limits() {
        var wordy = new Programme(2, "Veiligheid", "x".repeat(2001), Collections.nCopies(11, "Wonen"), AUTHOR,
                CONTROLLER, SAFETY, safety().policyAreas());
        assertThat(faults(wordy)).contains("/0/missie te-lang", "/0/commissies te-veel");
        var nobody = new Programme(2, "Veiligheid", "", List.of(), AUTHOR, CONTROLLER, SAFETY, safety().policyAreas());
        assertThat(faults(nobody)).containsExactly("/0/commissies verplicht");
    }

    @Test
    void has_at_most_200_performances_in_a_programme() {
        assertThat(faults(programme(2, area("2A", full("2A1"), full("2A2"))))).isEmpty();
        assertThat(faults(programme(2, area("2A", full("2A1"), full("2A2"), full("2A3")))))
                .containsExactly("/0/beleidsterreinen te-veel");
    }

    @Test
    void fits_with_each_programme_in_one_message() {
        Performance[] long_names = IntStream.rangeClosed(1, 99).mapToObj(i -> new Performance(
                new PerformanceCode("2A1." + i), "😀".repeat(200), SAFETY, AUTHOR)).toArray(Performance[]::new);
        assertThat(faults(programme(2, area("2A", goal("2A1", long_names))))).containsExactly("/0 te-groot");
    }

    @Test
    void names_portfolios_that_exist_and_for_a_programme_one_of_its_own() {
        var elsewhere = new Performance(new PerformanceCode("2A1.1"), "Aanpak", new PortfolioCode("wonen"), AUTHOR);
        assertThat(faults(programme(2, area("2A", goal("2A1", elsewhere))))).containsExactly(
                "/0/portefeuille niet-in-programma",
                "/0/beleidsterreinen/0/doelen/0/prestaties/0/portefeuille onbekend");
    }

    @Test
    void may_leave_open_who_writes_reviews_and_approves() {
        var open = new Programme(2, "Veiligheid", "", List.of("Wonen"), null, null, null, List.of(area("2A", goal("2A1",
                new Performance(new PerformanceCode("2A1.1"), "Aanpak", null, null)))));
        assertThat(faults(open)).isEmpty();
    }

    private static Goal full(String code) {
        return goal(code, IntStream.rangeClosed(1, 99).mapToObj(i -> performance(code + "." + i))
                .toArray(Performance[]::new));
    }

    private static List<String> faults(Programme... programmes) {
        var faults = new Faults();
        TreeCheck.check(List.of(programmes), SAFETY::equals, new LastYear.NotImported(2021),
                (programme, here) -> EncodedSize.check(recorded(programme), here), faults);
        return at(faults.found());
    }

    private static GoalTreeEvent recorded(Programme programme) {
        return new GoalTreeEvent.ProgrammeRecorded(new OrganisationId("leiden"), new GoalTreeId(2022), 1, programme,
                Act.of(new PersonId("p-karin"), Instant.EPOCH));
    }
}
