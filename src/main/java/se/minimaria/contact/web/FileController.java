package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.contact.ReadAttachment;
import se.minimaria.contact.ThreadId;
import se.minimaria.upload.CleanResult.Clean;

/**
 * Hands out a file that was sent along: to be saved and never to be shown in our own pages, under a name that tells nothing.
 * What is not there and what is not the reader's look alike.
 */
@Controller
class FileController {

    private static final String NAME = "fil.";

    private final ReadAttachment readAttachment;
    private final OpenDoor door;

    FileController(ReadAttachment readAttachment, OpenDoor door) {
        this.readAttachment = readAttachment;
        this.door = door;
    }

    @GetMapping("/trad/fil/{id}")
    ResponseEntity<byte[]> held(@PathVariable UUID id, HttpServletRequest request) {
        var hash = door.codeHash(request).orElseThrow(FileController::gone);
        return file(OpenDoor.holding(hash, () -> readAttachment.held(id)).orElseThrow(FileController::gone));
    }

    @GetMapping("/arbete/inkorg/{id}/fil/{file}")
    ResponseEntity<byte[]> onDuty(@PathVariable UUID id, @PathVariable UUID file) {
        return file(readAttachment.onDuty(new ThreadId(id), file).orElseThrow(FileController::gone));
    }

    private static ResponseEntity<byte[]> file(Clean file) {
        var name = ContentDisposition.attachment()
                .filename(NAME + file.kind().extension())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .body(file.content().bytes());
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
