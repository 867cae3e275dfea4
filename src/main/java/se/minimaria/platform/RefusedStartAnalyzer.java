package se.minimaria.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever started it why a start was refused, instead of where in the program. */
class RefusedStartAnalyzer extends AbstractFailureAnalyzer<RefusedStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedStart refusal) {
        return new FailureAnalysis(refusal.getMessage(), refusal.remedy(), refusal);
    }
}
