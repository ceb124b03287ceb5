package nl.voortgang.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class Portal {

    static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }
}
