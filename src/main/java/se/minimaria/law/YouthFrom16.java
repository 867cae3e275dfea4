package se.minimaria.law;

/** From 16 the young person reads; a guardian asks, and is answered after a secrecy test of each entry. */
final class YouthFrom16 extends ReadingByAge {

    YouthFrom16() {
        super("reading.from-16", Source.oslUnread("12:3"), RecordReader.YOUTH, question -> question.age() >= 16);
    }
}
