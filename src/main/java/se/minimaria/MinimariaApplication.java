package se.minimaria;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.minimaria.access.VerifyLogCommand;

/**
 * Starts Minimaria: one process, one database, every surface. Beans are named by their full names, so that two modules may
 * use the same word. With {@code verify-log} as the first argument it only verifies the access log and ends.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MinimariaApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(VerifyLogCommand.NAME)) {
            System.exit(VerifyLogCommand.run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(MinimariaApplication.class, args);
    }
}
