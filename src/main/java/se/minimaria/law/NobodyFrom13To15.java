package se.minimaria.law;

/** From 13 to 15 nobody reads on these pages, so that neither is put under pressure. */
final class NobodyFrom13To15 extends ReadingByAge {

    NobodyFrom13To15() {
        super(
                "reading.from-13",
                Source.oslUnread("12:3"),
                RecordReader.NOBODY,
                question -> question.age() >= GuardianBefore13.END);
    }
}
