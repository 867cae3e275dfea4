package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Puts {@link SessionSeal} where the framework stores attributes and where it reads and writes the cookie. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Found by this name, and by nothing else. */
    @Bean(name = "springSessionConversionService", defaultCandidate = false)
    ConversionService sealedAttributes(SessionSeal seal) {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, seal::seal);
        conversion.addConverter(new Opening(seal));
        return conversion;
    }

    @Bean
    CookieSerializer sealedCookie(SessionSeal seal) {
        var cookie = new SealedCookie(seal);
        cookie.setCookieName("s");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** An attribute that we did not seal is none. */
    private record Opening(SessionSeal seal) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object sealed, TypeDescriptor from, TypeDescriptor to) {
            return sealed instanceof byte[] bytes ? seal.open(bytes).orElse(null) : null;
        }
    }

    private static final class SealedCookie extends DefaultCookieSerializer {

        private final SessionSeal seal;

        SealedCookie(SessionSeal seal) {
            this.seal = seal;
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return super.readCookieValues(request).stream()
                    .flatMap(value -> seal.session(value).stream())
                    .toList();
        }

        /** An empty value takes the cookie away. */
        @Override
        public void writeCookieValue(CookieValue value) {
            var session = value.getCookieValue();
            super.writeCookieValue(
                    session.isEmpty()
                            ? value
                            : new CookieValue(value.getRequest(), value.getResponse(), seal.cookie(session)));
        }
    }
}
