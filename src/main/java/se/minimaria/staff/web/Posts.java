package se.minimaria.staff.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.minimaria.access.Access;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Role;
import se.minimaria.staff.WantedPost;
import se.minimaria.staff.WantedPost.Flaw;
import se.minimaria.web.Dates;
import se.minimaria.web.Option;

/** What can be given at the own principal, and how a form says it. */
@Component
class Posts {

    private static final List<Role> OFFICES = List.of(Role.HEAD, Role.STEERING, Role.REGISTRAR, Role.ADMINISTRATOR);

    private final StaffWords words;
    private final Network network;
    private final Clock clock;

    Posts(StaffWords words, Network network, Clock clock) {
        this.words = words;
        this.network = network;
        this.clock = clock;
    }

    /** The choices of the form. */
    record Choices(List<Option> posts, List<Option> clinics) {}

    Choices choices(Locale locale) {
        var posts = new ArrayList<Option>();
        posts.add(new Option("", words.text(locale, "staff.post.choose")));
        for (var profession : Profession.values()) {
            posts.add(new Option(profession.key(), words.profession(profession, locale)));
        }
        for (var role : OFFICES) {
            posts.add(new Option(role.code(), words.role(role, locale)));
        }
        var clinics = new ArrayList<Option>();
        for (var clinic : workplaces()) {
            clinics.add(new Option(clinic.id().value(), clinic.name()));
        }
        if (!clinics.isEmpty()) {
            clinics.addFirst(new Option("", words.text(locale, "staff.clinic.choose")));
        }
        return new Choices(posts, clinics);
    }

    LocalDate today() {
        return Sweden.day(clock.instant());
    }

    /** The post that a form means; empty where the form has errors, each at its field. */
    Optional<WantedPost> read(PostForm form, Errors errors) {
        var profession = profession(form.post());
        var role = profession.isPresent() ? Optional.of(Role.CARE) : office(form.post());
        var from = Dates.read(form.from());
        var to = Dates.read(form.to());
        if (role.isEmpty()) {
            errors.rejectValue("post", "staff.error.post");
        }
        if (from.isEmpty()) {
            errors.rejectValue("from", "staff.error.from");
        }
        if (to.isEmpty() && form.to() != null && !form.to().isBlank()) {
            errors.rejectValue("to", "staff.error.to");
        }
        if (role.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        var post =
                new WantedPost(role.get(), profession.orElse(null), clinic(form.clinic()), from.get(), to.orElse(null));
        post.flaws(workplaces(), today()).forEach(flaw -> reject(flaw, errors));
        return errors.hasErrors() ? Optional.empty() : Optional.of(post);
    }

    private static void reject(Flaw flaw, Errors errors) {
        switch (flaw) {
            case NO_PROFESSION -> errors.rejectValue("post", "staff.error.post");
            case NOT_AT_THAT_CLINIC -> errors.rejectValue("clinic", "staff.error.clinic");
            case BEGINS_IN_THE_PAST -> errors.rejectValue("from", "staff.error.from-past");
            case ENDS_BEFORE_IT_BEGINS -> errors.rejectValue("to", "staff.error.to-before");
        }
    }

    private List<Clinic> workplaces() {
        return network.workplaces(Access.atOffice().principal());
    }

    private @Nullable ClinicId clinic(@Nullable String typed) {
        return typed == null ? null : network.clinicAt(typed).map(Clinic::id).orElse(null);
    }

    private static Optional<Profession> profession(@Nullable String typed) {
        return Arrays.stream(Profession.values())
                .filter(one -> one.key().equals(typed))
                .findFirst();
    }

    private static Optional<Role> office(@Nullable String typed) {
        return OFFICES.stream().filter(one -> one.code().equals(typed)).findFirst();
    }
}
