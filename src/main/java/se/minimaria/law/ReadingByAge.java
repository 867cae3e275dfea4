package se.minimaria.law;

import java.util.Optional;
import java.util.function.Predicate;

/** One step on the ladder of ages; the steps differ in when they apply and in who reads. */
abstract class ReadingByAge implements AccessRule {

    private final String id;
    private final Source source;
    private final RecordReader reader;
    private final Predicate<RecordAccessByAge.Question> when;

    ReadingByAge(String id, Source source, RecordReader reader, Predicate<RecordAccessByAge.Question> when) {
        this.id = id;
        this.source = source;
        this.reader = reader;
        this.when = when;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Source source() {
        return source;
    }

    @Override
    public final Optional<RecordReader> reader(RecordAccessByAge.Question question) {
        return when.test(question) ? Optional.of(reader) : Optional.empty();
    }
}
