package nl.voortgang.apirules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.voortgang.apirules.BodyRule;
import nl.voortgang.contract.wire.Dutch;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class JsonAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer apiJson() {
        return builder -> builder.propertyNamingStrategy(new Dutch())
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Bean
    StrictReader strictReader(JsonMapper mapper, List<BodyRule<?>> rules) {
        return new StrictReader(mapper, rules);
    }

    /** After Spring Boot's own, which it replaces. */
    @Bean
    @Order(1)
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper, StrictReader reader) {
        return converters -> converters
                .withJsonConverter(new StrictJsonConverter(mapper, reader));
    }
}
