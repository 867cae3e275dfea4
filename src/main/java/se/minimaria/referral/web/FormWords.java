package se.minimaria.referral.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.Regime;
import se.minimaria.referral.Channel;
import se.minimaria.referral.Knows;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/** The choices of the form, in words, with a new key. */
@Component
class FormWords {

    private final Network network;
    private final MessageSource texts;
    private final FormKeys keys;

    FormWords(Network network, MessageSource texts, FormKeys keys) {
        this.network = network;
        this.texts = texts;
        this.keys = keys;
    }

    ModelAndView page(String template, ReferralForm form, Locale locale) {
        return new ModelAndView(template)
                .addObject("form", form)
                .addObject("key", keys.issue())
                .addObject("senders", options("referral.sender.", codes(ReferralSender.values()), locale))
                .addObject("channels", options("referral.channel.", codes(Channel.values()), locale))
                .addObject("aware", options("referral.knows.", codes(Knows.values()), locale))
                .addObject("clinics", clinics(locale))
                .addObject("ways", options("referral.way.", List.of("letter", "phone", "desk"), locale))
                .addObject("boards", boards(locale));
    }

    /** Whether decisions of boards lie here. */
    boolean takesDecisions() {
        return Access.current().orElse(null) instanceof OnDuty duty
                && network.principal(duty.principal()).regime() == Regime.SOL;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** A clinic with whoever answers for it: the sender chooses the authority by choosing the clinic. */
    private List<Option> clinics(Locale locale) {
        return network.clinics().stream()
                .map(clinic -> new Option(clinic.id().value(), answering(clinic, locale)))
                .toList();
    }

    private String answering(Clinic clinic, Locale locale) {
        return text(
                locale,
                "referral.form.clinic.answers",
                clinic.name(),
                network.principal(clinic.reception()).name());
    }

    private List<Option> boards(Locale locale) {
        if (!takesDecisions()) {
            return List.of();
        }
        var none = new Option("", text(locale, "referral.form.board.none"));
        var all = network.principals().stream()
                .filter(one -> one.kind() != PrincipalKind.REGION)
                .map(one -> new Option(one.id().value(), one.name()));
        return Stream.concat(Stream.of(none), all).toList();
    }

    private List<Option> options(String prefix, List<String> values, Locale locale) {
        return values.stream()
                .map(value -> new Option(value, text(locale, prefix + value)))
                .toList();
    }

    private static List<String> codes(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
