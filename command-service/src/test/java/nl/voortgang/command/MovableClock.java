package nl.voortgang.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.voortgang.contract.Act;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of every {@link Instance}: the true time until a test puts it elsewhere, and on from there. */
@Configuration(proxyBeanMethods = false)
public class MovableClock {

    private volatile InstantSource current = InstantSource.system();

    @Bean
    @Primary
    InstantSource movable() {
        return () -> current.instant();
    }

    /** From here on it is this late in the municipality. */
    public void moveTo(LocalDate day, LocalTime time) {
        Instant moment = day.atTime(time).atZone(Act.ZONE).toInstant();
        current = InstantSource.offset(InstantSource.system(),
                Duration.between(InstantSource.system().instant(), moment));
    }
}
