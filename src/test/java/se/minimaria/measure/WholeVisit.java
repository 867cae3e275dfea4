package se.minimaria.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.GiveResult;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.Passage;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.FileOpening;
import se.minimaria.person.ReadFile;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;

/** Opens a file, writes a note of two sections, signs it and sends one of them; everything logged. */
final class WholeVisit implements Row {

    private static final int MOST_MILLIS = 350;
    private static final int WARM_UP = 30;
    private static final PrincipalId FALUN = new PrincipalId("kommun-2080");

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var files = files(stage);
        for (var file : files) {
            Access.run(stage.nurse(), () -> consent(stage, file));
        }
        var samples = Samples.of(
                WARM_UP, Samples.USUAL, number -> Access.run(stage.nurse(), () -> visit(stage, files.get(number))));
        return List.of(new Line(
                "Document a whole visit (note, sign, disclose, log)",
                "p95 ≤ %d ms".formatted(MOST_MILLIS),
                samples.toString(),
                Line.State.when(samples.p95() <= MOST_MILLIS)));
    }

    private static List<FileId> files(Stage stage) throws Exception {
        var ids = stage.ids("select file_id from person.participation p join person.client_file f on f.id = p.file_id"
                + " where f.number ~ '^M[0-9]+$' order by f.number limit " + (WARM_UP + Samples.USUAL));
        var files = new ArrayList<FileId>();
        ids.forEach(id -> files.add(new FileId(id)));
        return files;
    }

    private static void consent(Stage stage, FileId file) {
        var today = Sweden.day(stage.bean(Clock.class).instant());
        var given = stage.bean(GiveConsent.class)
                .give(new NewConsent(
                        file,
                        Giver.YOUTH,
                        "Förstår vad det betyder.",
                        WrittenForm.PAPER,
                        "2026-1",
                        se.minimaria.law.Purpose.CARE,
                        today,
                        today.plusMonths(6),
                        Set.of(FALUN),
                        Set.of(Topic.SLEEP)));
        if (!(given instanceof GiveResult.Given)) {
            throw new IllegalStateException("The consent was not taken: " + given);
        }
    }

    private static void visit(Stage stage, FileId file) {
        if (!(stage.bean(ReadFile.class).read(file, Purpose.CARE) instanceof FileOpening.Opened)) {
            throw new IllegalStateException("The file does not open");
        }
        var writing = stage.bean(WriteDraft.class);
        var draft =
                writing.begin(file, Optional.empty(), stage.bean(Clock.class).instant());
        var saved = writing.save(
                draft.id(),
                draft.version(),
                List.of(
                        new DraftSection(
                                "Sömn", Topic.SLEEP, About.SUBJECT_ONLY, "Sover bättre. ".repeat(40), FALUN, null),
                        new DraftSection(
                                "Hemma", Topic.FAMILY, About.SUBJECT_ONLY, "Lugnare. ".repeat(40), null, null)));
        if (!(saved instanceof SaveResult.Saved now)) {
            throw new IllegalStateException("The draft was not saved");
        }
        var signed = stage.bean(SignAndDisclose.class)
                .sign(now.draft().id(), now.draft().version());
        if (!(signed instanceof SignedOutcome.Done done)
                || done.passages().stream().noneMatch(Passage::sent)) {
            throw new IllegalStateException("Nothing was sent");
        }
    }
}
