package se.minimaria.site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import se.minimaria.platform.AwayNotice;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration implements WebMvcConfigurer {

    @Bean
    static AwayNotice awayNotice(AwayWords words, SiteSettings settings) {
        return new AwayNotice(words.page(), settings.exit());
    }

    /** Plain pages may be kept, but are asked for again: opening states and the theme change. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor kept = new WebContentInterceptor();
        kept.addCacheMapping(CacheControl.noCache().cachePrivate(), "/**");
        registry.addInterceptor(kept)
                .addPathPatterns(TextPage.paths())
                .addPathPatterns("/mottagningar/**", "/akut", "/lattlast");
    }
}
