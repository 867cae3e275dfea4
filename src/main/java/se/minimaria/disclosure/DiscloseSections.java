package se.minimaria.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.record.EntryId;
import se.minimaria.record.SignResult.Signed;
import se.minimaria.record.SignedSection;

/** Takes sections of a signed note through the law and, where it says yes, through the one door. */
@Component
class DiscloseSections {

    private final AskTheLaw law;
    private final Decisions decisions;
    private final OneDoor door;
    private final Trace trace;

    DiscloseSections(AskTheLaw law, Decisions decisions, OneDoor door, Trace trace) {
        this.law = law;
        this.decisions = decisions;
        this.door = door;
        this.trace = trace;
    }

    /** What became of each section that had a receiver, in the order of the note. */
    List<Passage> of(Signed signed) {
        if (wished(signed.sections()).isEmpty()) {
            return List.of();
        }
        var earlier = decisions.passages(signed.entry());
        return earlier.isEmpty() ? of(signed.file(), signed.entry(), signed.sections()) : earlier;
    }

    /** The same for sections of an entry that was signed before, whatever became of them then. */
    List<Passage> of(FileId file, EntryId entry, List<SignedSection> sections) {
        var wished = wished(sections);
        if (wished.isEmpty()) {
            return List.of();
        }
        var note = new Note(entry, file, new ArrayList<>());
        pass(note, wished, law.factsOf(file));
        var order = wished.stream().map(one -> one.section().id()).toList();
        return note.passages().stream()
                .sorted(Comparator.comparingInt(passage -> order.indexOf(passage.section())))
                .toList();
    }

    private static List<Wished> wished(List<SignedSection> sections) {
        var wished = new ArrayList<Wished>();
        for (var section : sections) {
            var draft = section.section();
            var receiver = draft.receiver();
            if (receiver != null) {
                wished.add(new Wished(section, new Wish(draft.topic(), draft.about(), receiver, draft.necessity())));
            }
        }
        return wished;
    }

    private void pass(Note note, List<Wished> wished, KnownFacts facts) {
        var alike = new LinkedHashMap<Ruling, List<Answered>>();
        for (var one : wished) {
            var answer = law.answer(facts, one.wish());
            if (law.reachable(one.wish().receiver())) {
                alike.computeIfAbsent(Ruling.on(one.wish(), answer), ruling -> new ArrayList<>())
                        .add(new Answered(one, answer.verdict()));
            } else {
                note.settle(new Answered(one, answer.verdict()), Optional.empty());
            }
        }
        alike.forEach((ruling, sections) -> decide(note, ruling, sections, facts));
    }

    private void decide(Note note, Ruling ruling, List<Answered> sections, KnownFacts facts) {
        var decided = new Decisions.Decided(
                DecisionId.next(),
                note.entry(),
                note.file(),
                ruling,
                sections.stream().map(section -> section.wished().section()).toList());
        if (!ruling.permitted()) {
            decisions.insert(decided, Optional.empty());
            sections.forEach(section -> note.settle(section, Optional.empty()));
            return;
        }
        var receipt = door.pass(decided);
        if (receipt.isPresent()) {
            trace.leave(note.file(), Trace.Step.SECTIONS_SENT, decided.id().value(), Purpose.DOCUMENTATION);
            sections.forEach(section -> note.settle(section, receipt));
        } else {
            // Taken back while we asked. The law answers again, knowing that; each round has one yes fewer.
            var consent = decided.ruling().consent();
            if (consent == null) {
                throw new IllegalStateException("Only a consent can end while a note is being signed");
            }
            pass(note, sections.stream().map(Answered::wished).toList(), facts.without(consent));
        }
    }

    /** A section and where it should go. */
    private record Wished(SignedSection section, Wish wish) {}

    private record Answered(Wished wished, DisclosureVerdict verdict) {}

    /** A signed note and what has become of its sections so far. */
    private record Note(EntryId entry, FileId file, List<Passage> passages) {

        void settle(Answered answered, Optional<IncomingId> receipt) {
            var section = answered.wished().section();
            passages.add(new Passage(
                    section.id(),
                    section.section().heading(),
                    answered.wished().wish().receiver(),
                    Ruling.settled(answered.verdict()),
                    receipt));
        }
    }
}
