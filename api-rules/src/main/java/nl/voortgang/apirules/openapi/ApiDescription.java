package nl.voortgang.apirules.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a description says of its service; the contact is the organisation that runs it. */
@ConfigurationProperties("voortgang.api")
record ApiDescription(@DefaultValue("Voortgang") String title,
        @DefaultValue("De voortgangsrapportages van een gemeente.") String text, @DefaultValue Contact contact) {

    record Contact(@DefaultValue("Beheer Voortgang") String name,
            @DefaultValue("voortgang@example.nl") String email,
            @DefaultValue("https://example.nl/voortgang") String url) {}
}
