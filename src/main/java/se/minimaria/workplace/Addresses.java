package se.minimaria.workplace;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;

/** Ids in addresses. What is no id answers like an id of nothing. */
final class Addresses {

    private Addresses() {}

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    static FileId file(String typed) {
        return new FileId(id(typed));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The address of a file's page. */
    static String of(FileId file) {
        return "/arbete/personer/" + file;
    }

    /** The address of the page of a visit. */
    static String of(FileId file, AttendanceId visit) {
        return of(file) + "/tid/" + visit;
    }
}
