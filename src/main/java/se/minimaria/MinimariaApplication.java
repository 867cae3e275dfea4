package se.minimaria;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Minimaria: one process, one database, every surface. Beans are named by their full names, so that two modules may
 * use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MinimariaApplication {

    public static void main(String[] args) {
        SpringApplication.run(MinimariaApplication.class, args);
    }
}
