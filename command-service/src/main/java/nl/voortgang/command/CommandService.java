package nl.voortgang.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The command-service: one of any number of equal instances on one database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandService {

    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(CommandService.class, arguments);
    }
}
