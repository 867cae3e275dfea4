package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the script of a page without a name asks for and sends. */
@Controller
class WireController {

    private final Wires wires;
    private final TalkDoor door;

    WireController(Wires wires, TalkDoor door) {
        this.wires = wires;
        this.door = door;
    }

    @GetMapping("/prata/rum/handelser")
    ResponseEntity<SseEmitter> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request) {
        return inside(request, HttpStatus.NO_CONTENT, () -> wires.stream(Optional.empty(), lastSeen));
    }

    @PostMapping("/prata/rum/signal")
    ResponseEntity<Void> signal(
            @RequestParam(required = false) @Nullable String till,
            @RequestParam(required = false) @Nullable String slag,
            @RequestParam(required = false) @Nullable String text,
            HttpServletRequest request) {
        return inside(request, HttpStatus.NOT_FOUND, () -> wires.signal(Optional.empty(), till, slag, text));
    }

    @GetMapping("/prata/rum/vag")
    ResponseEntity<Map<String, Object>> way(HttpServletRequest request) {
        return inside(request, HttpStatus.NOT_FOUND, () -> wires.way(Optional.empty()));
    }

    private <T> ResponseEntity<T> inside(
            HttpServletRequest request, HttpStatus without, Supplier<ResponseEntity<T>> work) {
        return door.holder(request)
                .map(holder -> TalkDoor.as(holder, work))
                .orElseGet(() -> ResponseEntity.status(without).build());
    }
}
