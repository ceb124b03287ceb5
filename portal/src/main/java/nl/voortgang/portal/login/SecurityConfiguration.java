package nl.voortgang.portal.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who gets in, and what a browser may do with a page. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] FOR_EVERYBODY = {"/", "/aanmelden", "/huisstijl/**", "/portal/**", "/webjars/**",
            "/actuator/health/**", "/error"};

    @Bean
    ClientRegistrationRepository registrations(ProviderSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(new Provider(settings).registration()));
    }

    /** Only a page is gone back to after login, not a part of one. */
    @Bean
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !LoginEntry.isPartOfAPage(request)
                && !request.getRequestURI().startsWith("/error"));
        return cache;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ProviderSettings settings, ClientRegistrationRepository registrations,
            RequestCache requestCache, LoginEntry entry, Arrival arrival, LoginFailure failure) {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        return http
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll()
                        .anyRequest().authenticated())
                .oauth2Login(login -> login.loginPage(LoginEntry.LOGIN)
                        .authorizationEndpoint(it -> it.authorizationRequestResolver(withProofKey(registrations)))
                        .successHandler(arrival).failureHandler(failure)
                        .withObjectPostProcessor(told(failure)))
                .logout(it -> it.logoutUrl("/afmelden").logoutSuccessHandler(logout))
                .requestCache(it -> it.requestCache(requestCache))
                .exceptionHandling(it -> it.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .headers(headers -> headers(headers, settings))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ProviderSettings settings) {
        headers.contentSecurityPolicy(it -> it.policyDirectives("""
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'"""
                .formatted(settings.origin())))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(it -> it.policy(
                        CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    private static OAuth2AuthorizationRequestResolver withProofKey(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** A provider that is away is told on a page of ours. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> told(LoginFailure failure) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failure);
                return filter;
            }
        };
    }
}
