package se.minimaria.contact.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import se.minimaria.contact.MessageText;
import se.minimaria.upload.CleanFile;
import se.minimaria.upload.CleanResult.Clean;
import se.minimaria.upload.CleanResult.Refused;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * A message as it was typed.
 *
 * @param m the text
 * @param clinic which clinic it is for; decides who answers
 * @param key the form's one-time key
 * @param fil files to send along
 */
record WriteForm(
        @Nullable String m,
        @Nullable String clinic,
        @Nullable String key,
        @Nullable List<MultipartFile> fil) {

    private static final int MOST_FILES = 3;

    static WriteForm empty(@Nullable String clinic) {
        return new WriteForm("", clinic, null, List.of());
    }

    /** The text, or what is wrong with it. */
    Optional<MessageText> text(Errors errors) {
        var cleaned = MessageText.clean(m);
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(key -> errors.rejectValue("m", key));
        return problem.isPresent() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    boolean hasFiles() {
        return fil != null && fil.stream().anyMatch(one -> !one.isEmpty());
    }

    /** The files, cleaned; nothing when one of them is not kept, which is said at the field. */
    Optional<List<Clean>> files(CleanFile cleaning, Errors errors) {
        var sent = fil == null
                ? List.<MultipartFile>of()
                : fil.stream().filter(one -> !one.isEmpty()).toList();
        if (sent.size() > MOST_FILES) {
            errors.rejectValue("fil", "contact.file.many", new Object[] {MOST_FILES}, null);
            return Optional.empty();
        }
        var clean = new ArrayList<Clean>();
        for (var file : sent) {
            switch (cleaning.clean(content(file))) {
                case Clean one -> clean.add(one);
                case Refused refused ->
                    errors.rejectValue("fil", "contact.file." + refused.reason().code());
            }
        }
        return clean.size() == sent.size() ? Optional.of(clean) : Optional.empty();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The number of the key; a page that lay open for too long gets a new one. */
    Optional<FormKey> number(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        return number;
    }

    @Override
    public String toString() {
        return "WriteForm[****]";
    }
}
