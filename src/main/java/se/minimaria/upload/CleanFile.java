package se.minimaria.upload;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.minimaria.upload.CleanResult.Clean;
import se.minimaria.upload.CleanResult.Reason;
import se.minimaria.upload.CleanResult.Refused;

/**
 * Makes a file harmless, or says why it is not kept. A few at a time: a picture takes many times its size while it is drawn.
 * Whatever goes wrong inside a decoder makes the file a broken one and nothing else; no word of it reaches a log.
 */
@Component
public class CleanFile {

    private static final Logger log = LoggerFactory.getLogger(CleanFile.class);
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final UploadSettings settings;
    private final Semaphore desk = new Semaphore(AT_A_TIME, true);

    CleanFile(UploadSettings settings) {
        this.settings = settings;
    }

    private boolean isFree() {
        try {
            return desk.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Not to be called inside a transaction: it takes its time. */
    public CleanResult clean(byte[] content) {
        if (content.length > settings.largest().toBytes()) {
            return new Refused(Reason.TOO_LARGE);
        }
        var kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return new Refused(Reason.KIND);
        }
        if (!isFree()) {
            return new Refused(Reason.BUSY);
        }
        try {
            var cleaned = switch (kind.get()) {
                case JPEG, PNG -> new PictureCleaner(settings).clean(kind.get(), content);
                case PDF -> new PdfCleaner(settings).clean(content);
            };
            return new Clean(kind.get(), FileContent.of(cleaned));
        } catch (NotKept refused) {
            return new Refused(refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            log.info(
                    "event=file-broken kind={} fault={}",
                    kind.get().code(),
                    broken.getClass().getSimpleName());
            return new Refused(Reason.BROKEN);
        } finally {
            desk.release();
        }
    }
}
