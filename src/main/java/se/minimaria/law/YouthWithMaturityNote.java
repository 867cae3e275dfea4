package se.minimaria.law;

/** From 13 to 15 the young person reads if a note says that they are mature enough. */
final class YouthWithMaturityNote extends ReadingByAge {

    YouthWithMaturityNote() {
        super(
                "reading.maturity-note",
                Source.oslUnread("12:3"),
                RecordReader.YOUTH,
                question -> question.age() >= GuardianBefore13.END && question.maturityNoted());
    }
}
