package nl.voortgang.apirules.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.voortgang.apirules.OpenPaths;
import nl.voortgang.apirules.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A resource server: every request bears a token, except for the API's description, the health of the service
 * and what it declares as {@link OpenPaths}. */
@AutoConfiguration(before = {ServletWebSecurityAutoConfiguration.class,
        OAuth2ResourceServerWebSecurityAutoConfiguration.class})
class IdentityAutoConfiguration implements WebMvcConfigurer {

    /**
     * @param issuer has no default: Spring Boot checks a token's issuer only where one is configured, so a service without
     *            it must not start
     */
    @Bean
    OAuth2TokenValidator<Jwt> claims(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        return new Claims();
    }

    /** Measuring each filter by itself costs more than the filters do. */
    @Bean
    SecurityObservationSettings requestsAreObservedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter problems, JwtDecoder tokens, List<OpenPaths> open)
            throws Exception {
        var refusals = new LoginRefusals(problems);
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers("/v1/openapi.json", "/actuator/health", "/actuator/health/**").permitAll()
                        .requestMatchers(patterns(open)).permitAll()
                        // what else the actuator tells is for nobody on this port, whatever their roles
                        .requestMatchers("/actuator", "/actuator/**").denyAll()
                        .anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(new RecentTokens(tokens)))
                        .authenticationEntryPoint(refusals).accessDeniedHandler(refusals)
                        .withObjectPostProcessor(refusals))
                .addFilterAfter(new ActLog(), SecurityContextHolderFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie ever speaks for somebody here, so there is nothing for a foreign page to abuse
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static String[] patterns(List<OpenPaths> open) {
        return open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedRoles());
    }
}
