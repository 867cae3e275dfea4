package se.minimaria.signin;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SignInWebConfiguration implements WebMvcConfigurer {

    /** Forms that come before an assignment, change it or leave it. */
    private static final List<String> NO_ASSIGNMENT = List.of(
            "/arbete/uppdrag/**",
            "/arbete/logga-in",
            "/arbete/kod",
            "/arbete/forsta/**",
            "/arbete/las",
            "/arbete/logga-ut");

    private final AssignmentCheck assignmentCheck;
    private final FrameInterceptor frames;

    SignInWebConfiguration(AssignmentCheck assignmentCheck, FrameInterceptor frames) {
        this.assignmentCheck = assignmentCheck;
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(assignmentCheck)
                .addPathPatterns("/arbete/**", "/styrning/**")
                .excludePathPatterns(NO_ASSIGNMENT);
        registry.addInterceptor(frames).addPathPatterns("/arbete/**", "/styrning/**");
    }
}
