package se.minimaria.law;

/** Before 13 a guardian reads. */
final class GuardianBefore13 extends ReadingByAge {

    /** The birthday on which a guardian stops reading. */
    static final int END = 13;

    GuardianBefore13() {
        super("reading.before-13", Source.oslUnread("12:3"), RecordReader.GUARDIAN, question -> question.age() < END);
    }
}
