package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.Refused;
import nl.voortgang.contract.Event;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Axon's fixtures, in the words of this domain. */
public final class Fixtures {

    private Fixtures() {}

    /** @param facts what the aggregate may ask of others */
    public static <T> FixtureConfiguration<T> fixture(Class<T> aggregate, Object... facts) {
        var fixture = new AggregateTestFixture<>(aggregate);
        List.of(facts).forEach(fixture::registerInjectableResource);
        return fixture;
    }

    public static <T> ResultValidator<T> when(FixtureConfiguration<T> fixture, List<? extends Event> history,
            Object command) {
        return (history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history)).when(command);
    }

    /** An answer with this problem type. */
    public static Matcher<Throwable> refusedAs(String slug) {
        return new CustomTypeSafeMatcher<>("refused as " + slug) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.slug().equals(slug);
            }
        };
    }

    /** Exactly these places are wrong, each written as {@code place rule}. */
    public static Matcher<Throwable> faulty(String... faults) {
        return new CustomTypeSafeMatcher<>("faulty at " + List.of(faults)) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && at(refused.faults()).equals(List.of(faults));
            }
        };
    }

    public static List<String> at(List<Fault> faults) {
        assertThat(faults).allSatisfy(fault -> assertThat(fault.message()).matches("[A-Z].+[.]"));
        return faults.stream().map(fault -> fault.pointer() + " " + fault.rule()).toList();
    }
}
