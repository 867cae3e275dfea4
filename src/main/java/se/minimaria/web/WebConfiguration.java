package se.minimaria.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Static files with their content's hash in the name, texts from every bundle on the class path, locale from the path. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        hashed(registry, "/**", "classpath:/static/");
        hashed(registry, "/vendor/bootstrap/**", webJar("bootstrap"));
        hashed(registry, "/vendor/htmx/**", webJar("htmx.org"));
    }

    private static void hashed(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** The folder of a library, whatever its version, so that templates name none. */
    private static String webJar(String name) {
        String pattern = "classpath*:META-INF/resources/webjars/" + name + "/*/";
        try {
            Resource[] versions = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (versions.length != 1) {
                throw new IllegalStateException(
                        "Expected one version of " + name + " on the class path, found " + versions.length);
            }
            return versions[0].getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedLinks() {
        return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ShellLocaleResolver();
    }

    @Bean
    static FormValidator formValidator(MessageSource texts) {
        var validator = new FormValidator();
        validator.setValidationMessageSource(texts);
        return validator;
    }

    /** Texts of all modules. A module adds {@code messages/<module>.properties} and names it nowhere. */
    @Bean
    static MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        String[] bundles = Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .distinct()
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
        Texts texts = new Texts();
        texts.setBasenames(bundles);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
