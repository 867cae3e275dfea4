package se.minimaria.partner.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.web.Alias;
import se.minimaria.contact.web.SlotKey;
import se.minimaria.message.Channel;
import se.minimaria.person.Phone;
import se.minimaria.visit.Wish;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * A time to hand over. There is no field for a reason, nor for anything else that a partner knows of the young person.
 *
 * @param slot the time that was chosen
 * @param alias what the young person wants to be called, if anything
 * @param nummer where they want to be told, if anywhere
 * @param delad whether others read what comes there
 * @param sprak the language of the slip
 * @param key the form's one-time key
 */
record TimeForm(
        @Nullable String slot,
        @Nullable String alias,
        @Nullable String nummer,
        @Nullable Boolean delad,
        @Nullable String sprak,
        @Nullable String key) {

    static TimeForm empty(@Nullable String slot, String language) {
        return new TimeForm(slot, "", "", false, language, null);
    }

    /**
     * What the form says, once it is in order.
     *
     * @param wish where to tell; empty when nothing is to be sent
     */
    record Wanted(UUID form, SlotKey slot, @Nullable String alias, Optional<Wish> wish) {

        @Override
        public String toString() {
            return "Wanted[****]";
        }
    }

    /** Empty when something is wrong, which then stands at its field. */
    Optional<Wanted> wanted(FormKeys keys, Errors errors) {
        var number = keys.check(key).map(FormKey::number);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        var chosen = SlotKey.parse(slot);
        if (chosen.isEmpty()) {
            errors.rejectValue("slot", "contact.slots.choose");
        }
        var called = Alias.of(alias, "alias", errors);
        var wish = wish(errors);
        return errors.hasErrors() || number.isEmpty() || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wanted(number.get(), chosen.get(), called, wish));
    }

    private Optional<Wish> wish(Errors errors) {
        if (nummer == null || nummer.isBlank()) {
            return Optional.empty();
        }
        var phone = Phone.read(nummer);
        if (phone.isEmpty()) {
            errors.rejectValue("nummer", "contact.reach.phone.wrong");
        } else if (!phone.get().takesMessages()) {
            errors.rejectValue("nummer", "contact.reach.phone.fixed");
        }
        return phone.map(one -> new Wish(Channel.SMS, one.canonical(), Boolean.TRUE.equals(delad)));
    }

    @Override
    public String toString() {
        return "TimeForm[****]";
    }
}
