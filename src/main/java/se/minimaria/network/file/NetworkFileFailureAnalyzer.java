package se.minimaria.network.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the errors of a network file instead of a stack trace when they stop the start. */
class NetworkFileFailureAnalyzer extends AbstractFailureAnalyzer<NetworkFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NetworkFileException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the lines above, or let minimaria.network.file name another file. Nothing has been started.",
                cause);
    }
}
