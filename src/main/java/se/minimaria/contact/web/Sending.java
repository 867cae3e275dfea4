package se.minimaria.contact.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.minimaria.contact.AnswerThread;
import se.minimaria.contact.ContinueThread;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.WriteResult;
import se.minimaria.upload.CleanFile;
import se.minimaria.web.FormKeys;

/** Sends what was written in a thread with the files along with it, from either side: all of it or nothing. */
@Component
class Sending {

    private final ContinueThread continueThread;
    private final AnswerThread answerThread;
    private final CleanFile cleaning;
    private final FormKeys keys;
    private final WordThrottle throttle;

    Sending(
            ContinueThread continueThread,
            AnswerThread answerThread,
            CleanFile cleaning,
            FormKeys keys,
            WordThrottle throttle) {
        this.continueThread = continueThread;
        this.answerThread = answerThread;
        this.cleaning = cleaning;
        this.keys = keys;
        this.throttle = throttle;
    }

    /** As whoever holds the words; false when something is wrong, which then stands at its field. */
    boolean write(WriteForm form, Errors errors) {
        var text = form.text(errors);
        var number = form.number(keys, errors);
        if (text.isEmpty() || number.isEmpty()) {
            return false;
        }
        if (form.hasFiles() && !throttle.allowsFiles()) {
            errors.rejectValue("fil", "contact.file.slowly");
            return false;
        }
        var files = form.files(cleaning, errors);
        return files.isPresent()
                && done(continueThread.write(number.get().number(), text.get(), files.get()), errors)
                        != WriteResult.TOO_MANY_FILES;
    }

    /** As somebody at work; nothing was written when something is wrong, which then stands at its field. */
    Answered answer(ThreadId thread, WriteForm form, Errors errors) {
        var text = form.text(errors);
        var number = form.number(keys, errors);
        if (text.isEmpty() || number.isEmpty()) {
            return Answered.WRONG;
        }
        var files = form.files(cleaning, errors);
        if (files.isEmpty()) {
            return Answered.WRONG;
        }
        return switch (done(answerThread.answer(thread, number.get().number(), text.get(), files.get()), errors)) {
            case WRITTEN -> Answered.SENT;
            case NOT_THERE -> Answered.NOT_THERE;
            case TOO_MANY_FILES -> Answered.WRONG;
        };
    }

    /** What became of an answer. */
    enum Answered {
        SENT,
        NOT_THERE,
        WRONG
    }

    private static WriteResult done(WriteResult result, Errors errors) {
        if (result == WriteResult.TOO_MANY_FILES) {
            errors.rejectValue("fil", "contact.file.full");
        }
        return result;
    }
}
