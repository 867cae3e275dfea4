package se.minimaria.referral;

import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.law.ReferralSender;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;

/** What tests of referrals do again and again, through the use cases. */
@Component
class ReferralDesk {

    private final SendReferral sending;
    private final RegisterReferral registering;
    private final MoveReferral moving;
    private final ReadReferral reading;
    private final Receipts receipts;
    private final Clock clock;

    ReferralDesk(
            SendReferral sending,
            RegisterReferral registering,
            MoveReferral moving,
            ReadReferral reading,
            Receipts receipts,
            Clock clock) {
        this.sending = sending;
        this.registering = registering;
        this.moving = moving;
        this.reading = reading;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A referral from somebody without a log-in, and its receipt. */
    record Sent(ReferralId id, ReceiptCode code) {}

    Sent sent(ReferralSender sender) {
        var form = UUID.randomUUID();
        var code = Access.as(new Visitor(), () -> sending.send(form, SomeReferrals.sent(Cast.someone(), sender)));
        return new Sent(receipts.id(form), code);
    }

    ReferralId registered(OnDuty duty, NewReferral referral) {
        return ((RegisterReferral.Result.Registered) register(duty, referral)).id();
    }

    RegisterReferral.Result register(OnDuty duty, NewReferral referral) {
        return Access.as(duty, () -> registering.register(UUID.randomUUID(), referral, clock.instant()));
    }

    MoveResult move(OnDuty duty, ReferralId id, int seen, State next) {
        return Access.as(duty, () -> moving.move(id, seen, next, ""));
    }

    Referral find(OnDuty duty, ReferralId id) {
        return Access.as(duty, () -> reading.find(id)).orElseThrow();
    }

    boolean sees(OnDuty duty, ReferralId id) {
        return Access.as(duty, () -> reading.find(id)).isPresent();
    }

    /** What nobody can do by a use case: let time pass, or look past policies. */
    static int change(String sql) {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            return statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static long count(String sql) {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
