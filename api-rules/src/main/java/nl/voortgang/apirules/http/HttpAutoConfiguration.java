package nl.voortgang.apirules.http;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import nl.voortgang.apirules.ApiVersion;
import nl.voortgang.apirules.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
@PropertySource("classpath:/nl/voortgang/apirules/defaults.properties")
class HttpAutoConfiguration implements WebMvcConfigurer {

    private static final AnswerHeaders HEADERS = new AnswerHeaders(ApiVersion.CURRENT);

    /** First of all filters, and again for error pages, so that no answer goes without. */
    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders() {
        var registration = new FilterRegistrationBean<>(HEADERS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    /** After Spring Boot's own, which it comes before. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadable(ProblemWriter problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Unreadable(HEADERS, problems)));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        Ids.teach(registry);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingArgument());
    }
}
