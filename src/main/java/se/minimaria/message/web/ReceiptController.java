package se.minimaria.message.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.minimaria.message.TakeReceipt;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;

/**
 * Where the SMS gateway says what became of a message. The name in the address is the proof; one that we never gave gets the
 * same answer. Whoever comes too often is told to come again, which a gateway does for some hours.
 */
@Controller
class ReceiptController {

    private static final Limit RECEIPTS = new Limit("message-receipt", 300, Duration.ofMinutes(5));

    private final TakeReceipt receipts;
    private final Throttle throttle;

    ReceiptController(TakeReceipt receipts, Throttle throttle) {
        this.receipts = receipts;
        this.throttle = throttle;
    }

    @PostMapping("/kvitto/{token}")
    ResponseEntity<Void> take(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String id,
            HttpServletRequest request) {
        if (!throttle.attempt(RECEIPTS, RequestSource.of(request)).allowed()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        receipts.take(token, status, id);
        return ResponseEntity.noContent().build();
    }
}
