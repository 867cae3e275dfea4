package se.minimaria.staff.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;

/** Ids in addresses. What is no id answers like an id of nothing. */
final class Asked {

    private Asked() {}

    static StaffId staff(String typed) {
        return new StaffId(id(typed));
    }

    static AssignmentId assignment(String typed) {
        return new AssignmentId(id(typed));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }
}
