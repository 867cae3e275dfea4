package se.minimaria.contact;

/**
 * A thread that was begun, with the words to come back with.
 *
 * @param code shown once, in the answer to the form
 * @param codeHash what is kept of it
 * @param fresh false when the same form had begun it before
 */
public record OpenedThread(ThreadId id, ReturnCode code, String codeHash, boolean fresh) {

    @Override
    public String toString() {
        return "OpenedThread[" + id + "]";
    }
}
