package se.minimaria.signin;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SignInWebConfiguration implements WebMvcConfigurer {

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
                .excludePathPatterns("/arbete/uppdrag");
        registry.addInterceptor(frames).addPathPatterns("/arbete/**", "/styrning/**");
    }
}
