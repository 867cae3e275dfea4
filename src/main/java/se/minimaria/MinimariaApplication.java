package se.minimaria;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Minimaria: one process, one database, every surface. */
@SpringBootApplication
public class MinimariaApplication {

    public static void main(String[] args) {
        SpringApplication.run(MinimariaApplication.class, args);
    }
}
