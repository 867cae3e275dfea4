package se.minimaria.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonName;

/** What senders wrote, as rows beside their referrals. */
@Repository
class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void add(ReferralId referral, PrincipalId principal, Letter letter) {
        database.sql("""
                insert into referral.letter (referral_id, principal_id, workplace, sender_name, sender_reach, given_name,
                    family_name, birth_date, number, reach, channel, question, told)
                values (:id, :principal, :workplace, :sender, :senderReach, :given, :family, :birth, :number, :reach,
                    :channel, :question, :told)""")
                .param("id", referral.value())
                .param("principal", principal.value())
                .param("workplace", letter.workplace())
                .param("sender", letter.senderName())
                .param("senderReach", letter.senderReach())
                .param("given", letter.person().given())
                .param("family", letter.person().family())
                .param("birth", letter.birthDate())
                .param("number", letter.number())
                .param("reach", letter.reach())
                .param("channel", letter.channel().code())
                .param("question", letter.question())
                .param("told", letter.told())
                .update();
    }

    /** What was written; empty once it is erased. */
    Optional<Letter> of(ReferralId referral) {
        return database.sql("""
                select workplace, sender_name, sender_reach, given_name, family_name, birth_date, number, reach, channel,
                    question, told
                from referral.letter where referral_id = :id""")
                .param("id", referral.value())
                .query((row, index) -> read(row))
                .optional();
    }

    /** Whom each is about, and where its sender works. */
    Map<ReferralId, Brief> briefs(Collection<ReferralId> referrals) {
        var briefs = new HashMap<ReferralId, Brief>();
        if (referrals.isEmpty()) {
            return briefs;
        }
        database.sql("""
                select referral_id, given_name, family_name, workplace from referral.letter where referral_id in (:ids)""")
                .param("ids", referrals.stream().map(ReferralId::value).toList())
                .query(row -> {
                    briefs.put(
                            new ReferralId(row.getObject("referral_id", UUID.class)),
                            new Brief(
                                    new PersonName(row.getString("given_name"), row.getString("family_name")),
                                    row.getString("workplace")));
                });
        return briefs;
    }

    private static Letter read(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("workplace"),
                row.getString("sender_name"),
                row.getString("sender_reach"),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("number"),
                row.getString("reach"),
                Channel.of(row.getString("channel")),
                row.getString("question"),
                row.getString("told"));
    }
}
