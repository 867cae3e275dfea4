package se.minimaria.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.FindVisit;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.person.Protection;

/**
 * Who would take a time that became free, in the order in which they are to be asked: those who go before others for a reason,
 * then whoever has waited longest. Those whose file does not open to the caller are counted and not named, and so are protected
 * people, who stand on no list beside a place.
 */
@Component
@Transactional(readOnly = true)
public class FindCandidates {

    /** So many are shown. */
    private static final int SHOWN = 10;

    /** So many are looked at, so that protected people among them leave room for nobody else to be missed. */
    private static final int LOOKED_AT = 60;

    private final Wishes wishes;
    private final Offers offers;
    private final FileNames names;
    private final FindVisit visits;
    private final WaysToAsk ways;

    FindCandidates(Wishes wishes, Offers offers, FileNames names, FindVisit visits, WaysToAsk ways) {
        this.wishes = wishes;
        this.offers = offers;
        this.names = names;
        this.visits = visits;
        this.ways = ways;
    }

    /**
     * Those who may be asked.
     *
     * @param more how many more there are whom the caller may ask
     * @param hidden how many would take it too, without being named here
     */
    public record Candidates(List<Candidate> shown, int more, int hidden) {

        public Candidates {
            shown = List.copyOf(shown);
        }
    }

    /** Those of a time. */
    public Candidates of(FreedId freed) {
        var found = wishes.fitting(freed, LOOKED_AT);
        var known =
                names.of(found.stream().flatMap(wish -> wish.file().stream()).collect(Collectors.toSet()));
        var shown = new ArrayList<Candidate>();
        var shielded = 0;
        for (var wish : found) {
            if (isShielded(wish, known)) {
                shielded++;
            } else if (shown.size() < SHOWN) {
                shown.add(candidate(wish, known));
            }
        }
        var count = wishes.count(freed);
        return new Candidates(shown, count[0] - shown.size() - shielded, count[1] - count[0] + shielded);
    }

    /** Those who wait and whom a list may name, in the same order; a beginning of them. */
    public List<Candidate> waiting(int limit) {
        var found = wishes.open(Access.onDuty().principal(), limit);
        var known = names(found);
        return found.stream()
                .filter(wish -> !isShielded(wish, known))
                .map(wish -> new Candidate(wish, wish.file().map(known::get), Optional.empty(), Optional.empty()))
                .toList();
    }

    /** Who has been asked about a time and may be named, the last first. */
    public List<AskedAbout> asked(FreedId freed) {
        var all = offers.of(freed);
        var found = all.stream()
                .map(Offer::wish)
                .distinct()
                .flatMap(wish -> wishes.one(wish).stream())
                .toList();
        var known = names(found);
        return all.stream()
                .flatMap(offer -> found.stream()
                        .filter(wish -> wish.id().equals(offer.wish()) && !isShielded(wish, known))
                        .map(wish -> new AskedAbout(offer, wish.file().map(known::get))))
                .toList();
    }

    /** A question, and whom it was put to: empty for somebody without a name. */
    public record AskedAbout(Offer offer, Optional<FileName> who) {

        @Override
        public String toString() {
            return "AskedAbout[" + offer.id() + "]";
        }
    }

    private Map<FileId, FileName> names(List<WaitingWish> found) {
        return names.of(found.stream().flatMap(wish -> wish.file().stream()).collect(Collectors.toSet()));
    }

    /** Whether somebody is protected, or not to be known by name: then no list names them. */
    static boolean isShielded(WaitingWish wish, Map<FileId, FileName> known) {
        return wish.file()
                .filter(file -> Optional.ofNullable(known.get(file))
                        .filter(name -> name.protection() == Protection.NONE)
                        .isEmpty())
                .isPresent();
    }

    private Candidate candidate(WaitingWish wish, Map<FileId, FileName> known) {
        return new Candidate(
                wish,
                wish.file().map(known::get),
                wish.visit().flatMap(visits::of).map(held -> held.visit().starts()),
                ways.against(wish));
    }
}
