package nl.voortgang.query.history;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import nl.voortgang.apirules.openapi.OutsideOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a {@link Search} looks from outside. */
@Configuration(proxyBeanMethods = false)
class SearchDescription {

    @Bean
    static OutsideOf search() {
        return new OutsideOf(Search.class,
                OutsideOf.query("prestatie", "Van deze prestatie, in welke voortgangsrapportage ook: 2A1.1."),
                OutsideOf.query("voortgangsrapportage", "Van deze voortgangsrapportage: 2022-2."),
                OutsideOf.query("statusmelding", "Van deze statusmelding: 2022-2-2A1.1."),
                OutsideOf.query("programma", "Van het programma met dit nummer.").schema(new IntegerSchema()),
                OutsideOf.query("persoon", "Van wie het deed, namens wie, of wie erin genoemd wordt."),
                OutsideOf
                        .query("soort",
                                "Van deze soorten: statusmelding.ingediend, of statusmelding voor alle daarvan.")
                        .schema(new ArraySchema().items(new StringSchema())),
                OutsideOf.query("van", "Vanaf deze dag.").schema(new DateSchema()),
                OutsideOf.query("tot", "Tot en met deze dag.").schema(new DateSchema()),
                OutsideOf
                        .query("tekst",
                                "Met deze woorden, ook verbogen of vervoegd; \"tussen aanhalingstekens\" naast elkaar,"
                                        + " or ertussen voor een van beide, een - ervoor voor niet.")
                        .schema(new StringSchema().maxLength(200)));
    }
}
