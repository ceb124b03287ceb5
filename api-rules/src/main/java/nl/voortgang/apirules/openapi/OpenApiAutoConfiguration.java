package nl.voortgang.apirules.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import nl.voortgang.apirules.ApiVersion;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Paging;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(before = SpringDocConfiguration.class)
@EnableConfigurationProperties(ApiDescription.class)
class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";

    @Bean
    OpenAPI openApi(ApiDescription description) {
        return new OpenAPI()
                .info(new Info().title(description.title()).description(description.text()).version(ApiVersion.CURRENT)
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                        .contact(new Contact().name(description.contact().name())
                                .email(description.contact().email()).url(description.contact().url())))
                .components(new Components().addSecuritySchemes(BEARER,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                                .description("Een toegangstoken van de aanmelddienst (OpenID Connect).")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    ModelResolver models(ObjectMapperProvider jackson2) {
        return new Models(jackson2.jsonMapper());
    }

    @Bean
    OutsideOf caller() {
        return new OutsideOf(Caller.class);
    }

    @Bean
    OutsideOf paging() {
        return new OutsideOf(Paging.class, OutsideOf.number("pagina", 1, 1_000_000, "Welke bladzijde van de lijst."),
                OutsideOf.number("paginagrootte", 50, 200, "Hoeveel er op een bladzijde staan."));
    }

    @Bean
    OperationCustomizer outsideOfArguments(List<OutsideOf> known) {
        return new OutsideOfArguments(known);
    }

    @Bean
    OpenApiCustomizer finish() {
        return new Finish();
    }
}
