package se.minimaria.contact.web;

/** The words that opened the door open nothing any more: erased, or ended by a sign-in to the own pages. */
final class DoorShut extends RuntimeException {

    private static final long serialVersionUID = 1;

    DoorShut() {
        super(null, null, false, false);
    }
}
