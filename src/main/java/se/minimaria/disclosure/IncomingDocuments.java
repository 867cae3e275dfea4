package se.minimaria.disclosure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.person.FileHit;
/** The copies that came in to the principal on duty. */
@Component
public class IncomingDocuments {

    public List<IncomingSummary> inbox() { throw new UnsupportedOperationException(); }

    public int waiting() { throw new UnsupportedOperationException(); }

    public List<IncomingSummary> of(FileId file) { throw new UnsupportedOperationException(); }

    public Optional<Incoming> open(IncomingId incoming) { throw new UnsupportedOperationException(); }

    public List<FileHit> candidates(IncomingId incoming) { throw new UnsupportedOperationException(); }

    public BindResult bind(IncomingId incoming, FileId file) { throw new UnsupportedOperationException(); }

    public ReceiveResult receive(IncomingId incoming) { throw new UnsupportedOperationException(); }
}
