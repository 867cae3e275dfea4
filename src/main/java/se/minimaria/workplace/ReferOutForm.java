package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;
import se.minimaria.law.Topic;
import se.minimaria.record.SectionId;
import se.minimaria.referral.Referral.ContactTask;

/**
 * A referral out as typed. Field names are Swedish because they are part of the page.
 *
 * @param till the receiver
 * @param amne the topic of the question
 * @param stycken sections of signed entries that go along
 * @param skal why the receiver needs it
 * @param uppgift thread and task of the contact that this answers
 */
record ReferOutForm(
        @Nullable String till,
        @Nullable String amne,
        @Nullable String fraga,
        @Nullable List<String> stycken,
        @Nullable String skal,
        @Nullable String uppgift,
        @Nullable String key) {

    private static final Pattern TASK = Pattern.compile("([0-9a-f-]{36})_([0-9a-f-]{36})");

    static ReferOutForm to(@Nullable String till, @Nullable String amne, @Nullable String uppgift) {
        return new ReferOutForm(till, amne, "", List.of(), "", uppgift, FormKey.next());
    }

    Optional<Topic> topic() {
        return Arrays.stream(Topic.values())
                .filter(one -> one.name().equals(amne))
                .findFirst();
    }

    Set<SectionId> chosen() {
        return stycken == null
                ? Set.of()
                : stycken.stream().map(Addresses::id).map(SectionId::new).collect(Collectors.toSet());
    }

    /** The question; nothing when there is none, or too much of it, which then stands at its field. */
    Optional<String> question(Errors errors) {
        var typed = MessageText.clean(fraga);
        if (typed.isBlank()) {
            errors.rejectValue("fraga", "referral.out.question.missing");
        } else if (typed.length() > MessageText.LONGEST) {
            errors.rejectValue("fraga", "referral.form.long", new Object[] {MessageText.LONGEST}, null);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(typed);
    }

    String reason() {
        return skal == null ? "" : skal.strip();
    }

    /** The task of a contact that this answers, if the address named one. */
    Optional<ContactTask> task() {
        var typed = TASK.matcher(uppgift == null ? "" : uppgift);
        return typed.matches()
                ? Optional.of(new ContactTask(UUID.fromString(typed.group(1)), UUID.fromString(typed.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ReferOutForm[****]";
    }
}
