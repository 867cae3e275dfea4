package se.minimaria.law;

/** At 18 guardianship ends by itself, and with it every insight that came from it. */
final class AdultReadsAlone extends ReadingByAge {

    AdultReadsAlone() {
        super(
                "reading.adult",
                Source.oslUnread("12:3"),
                RecordReader.YOUTH,
                question -> question.age() >= Age.MAJORITY);
    }
}
