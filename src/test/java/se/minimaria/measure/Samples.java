package se.minimaria.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Times in milliseconds, sorted. */
final class Samples {

    static final int USUAL = 200;
    private static final int WARM_UP = 30;

    private final double[] millis;

    private Samples(double[] millis) {
        this.millis = millis.clone();
        Arrays.sort(this.millis);
    }

    /** Something that is done again and again; {@code number} says for how many times before. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    /** Times the work, after a warm-up that is not counted. */
    static Samples of(Work work) throws Exception {
        return of(WARM_UP, USUAL, work);
    }

    static Samples of(int warmUp, int count, Work work) throws Exception {
        var millis = new double[count];
        for (int i = 0; i < warmUp + count; i++) {
            var start = System.nanoTime();
            work.run(i);
            if (i >= warmUp) {
                millis[i - warmUp] = millisSince(start);
            }
        }
        return new Samples(millis);
    }

    static Samples of(double[] millis) {
        return new Samples(millis);
    }

    static double millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / (double) Duration.ofMillis(1).toNanos();
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * percent / 100.0) - 1)];
    }

    double p50() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f p95 %.1f max %.1f ms", p50(), p95(), millis[millis.length - 1]);
    }

    /** The spread of the middle, for comparing what should look alike. */
    String spread() {
        return String.format(Locale.ROOT, "p5 %.1f p50 %.1f p95 %.1f ms", percentile(5), p50(), p95());
    }
}
