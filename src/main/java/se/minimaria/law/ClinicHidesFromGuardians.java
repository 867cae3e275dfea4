package se.minimaria.law;

/** A clinic as sensitive as this one may keep guardians out altogether. */
final class ClinicHidesFromGuardians extends ReadingByAge {

    ClinicHidesFromGuardians() {
        super(
                "reading.clinic-hides",
                Source.oslUnread("12:3"),
                RecordReader.NOBODY,
                question -> question.hiddenFromGuardians());
    }
}
