package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;
import se.minimaria.workplace.NotePage.Verdict;

/**
 * A referral out that is being written.
 *
 * @param receiver the chosen one; null before one is
 * @param verdict what the law says of the question
 * @param rows sections of signed entries that may go along
 * @param weighs whether a reason is asked for
 * @param earlier the referrals of this file so far, in and out
 */
record ReferOutPage(
        FileHead head,
        String address,
        List<Option> receivers,
        List<Option> topics,
        @Nullable Option receiver,
        @Nullable Verdict verdict,
        List<SendPage.Row> rows,
        boolean weighs,
        List<Row> earlier) {

    /** A referral of the file. */
    record Row(String href, String text, String state) {}

    /** Whether the question may be sent at all. */
    public boolean isOpen() {
        return verdict != null && !verdict.css().equals("no");
    }
}
