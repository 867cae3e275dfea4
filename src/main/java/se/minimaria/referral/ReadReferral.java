package se.minimaria.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/**
 * Reads referrals for those on duty. One that lies in no file shows to the whole principal, because nobody knows yet whose it is;
 * one in a file shows to whoever may open that.
 */
@Component
@Transactional
public class ReadReferral {

    private static final int MOST = 1_000;

    private final Referrals referrals;
    private final Letters letters;
    private final Steps steps;
    private final AccessLog log;
    private final CareTeam team;

    ReadReferral(Referrals referrals, Letters letters, Steps steps, AccessLog log, CareTeam team) {
        this.referrals = referrals;
        this.letters = letters;
        this.steps = steps;
        this.log = log;
        this.team = team;
    }

    /** A referral with what was written and where it has been. */
    public record Dossier(Referral referral, Optional<Letter> letter, List<Step> steps) {

        public Dossier {
            steps = List.copyOf(steps);
        }
    }

    /** Opens a referral to read it, and logs that: on its file, or on the referral itself as long as it has none. */
    public Optional<Dossier> open(ReferralId id) {
        return referrals.find(id).map(referral -> {
            trace(referral);
            return new Dossier(referral, letters.of(id), steps.of(id));
        });
    }

    /** Where a referral is, without what was written. */
    @Transactional(readOnly = true)
    public Optional<Referral> find(ReferralId id) {
        return referrals.find(id);
    }

    /** Those of one file, the newest first. */
    @Transactional(readOnly = true)
    public List<Referral> of(FileId file) {
        return referrals.of(file);
    }

    /** Those of the principal on duty that the caller may open, in some states. */
    @Transactional(readOnly = true)
    public List<Referral> list(Direction direction, Collection<State> states, boolean newestFirst) {
        return referrals.in(Access.onDuty().principal(), direction, List.copyOf(states), newestFirst, MOST);
    }

    /** Those that were returned to senders whom nobody has told. */
    @Transactional(readOnly = true)
    public List<Referral> untold() {
        return referrals.untold(Access.onDuty().principal(), MOST);
    }

    /** Whom each is about; nothing of those whose letter is erased. */
    @Transactional(readOnly = true)
    public Map<ReferralId, Brief> briefs(Collection<ReferralId> ids) {
        return letters.briefs(ids);
    }

    private void trace(Referral referral) {
        var id = referral.id().value();
        log.write(referral.file()
                .map(file -> new Opened(
                        file,
                        "referral",
                        id,
                        "read",
                        Purpose.CARE,
                        team.ground(file).orElseThrow()))
                .orElseGet(() -> new Opened(
                        new Opened.Whose.Unbound(id),
                        "unbound-referral",
                        id,
                        "read",
                        Purpose.INCOMING_DOCUMENT,
                        Ground.RECEIVES_DOCUMENTS)));
    }
}
