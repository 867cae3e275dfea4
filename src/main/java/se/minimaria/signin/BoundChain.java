package se.minimaria.signin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;

/** Runs the rest of a request in a context and lets its checked exceptions through. */
final class BoundChain {

    private BoundChain() {}

    static void run(AccessContext context, Rest rest) throws ServletException, IOException {
        try {
            Access.run(context, () -> {
                try {
                    rest.go();
                } catch (IOException | ServletException failure) {
                    throw new Carried(failure);
                }
            });
        } catch (Carried carried) {
            switch (carried.getCause()) {
                case IOException failure -> throw failure;
                case ServletException failure -> throw failure;
                case null, default -> throw carried;
            }
        }
    }

    /** What is left of the request. */
    interface Rest {
        void go() throws IOException, ServletException;
    }

    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1;

        Carried(Exception cause) {
            super(cause);
        }
    }
}
