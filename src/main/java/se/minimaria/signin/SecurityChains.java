package se.minimaria.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The three chains: work, a young person's own pages, and everything else, which knows no session at all.
 *
 * <p>Who may enter is decided by {@link Gate} from the one table of pages. Response headers come from the module {@code
 * web}, for every answer alike, so those of the framework are off.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String STAFF_SIGN_IN = "/arbete/logga-in";
    private static final String YOUTH_SIGN_IN = "/mina-sidor/logga-in";

    @Bean
    @Order(1)
    SecurityFilterChain staffChain(HttpSecurity http, Arrivals arrivals, BoundContexts contexts) {
        http.securityMatcher("/arbete", "/arbete/**", "/styrning/**", "/demo", "/demo/**");
        return signedIn(http, contexts, new Gate(arrivals, STAFF_SIGN_IN), STAFF_SIGN_IN);
    }

    @Bean
    @Order(2)
    SecurityFilterChain youthChain(HttpSecurity http, Arrivals arrivals, BoundContexts contexts) {
        http.securityMatcher("/mina-sidor", "/mina-sidor/**");
        return signedIn(http, contexts, new Gate(arrivals, YOUTH_SIGN_IN), YOUTH_SIGN_IN);
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return plain(http)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new VisitorFilter(), AuthorizationFilter.class)
                .build();
    }

    private static SecurityFilterChain signedIn(
            HttpSecurity http, BoundContexts contexts, Gate gate, String signInPage) {
        return plain(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(withoutKey(signInPage)))
                .addFilterAfter(gate, AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity plain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    /** A form without a valid key: as a rule its session has ended. The sign-in page itself just comes up anew. */
    private static AccessDeniedHandler withoutKey(String signInPage) {
        return (request, response, refusal) -> {
            var path = Targets.path(request);
            var page = path.startsWith("/arbete/") || path.startsWith("/styrning/") || path.startsWith("/mina-sidor/");
            if (page && !path.equals(signInPage)) {
                KeptText.handBack(HttpServletResponse.SC_UNAUTHORIZED, request, response);
            } else {
                response.sendRedirect(request.getContextPath() + (path.equals("/demo") ? path : signInPage));
            }
        };
    }
}
