package se.minimaria.contact;

import java.util.UUID;
import se.minimaria.upload.FileKind;

/** A file sent along with a message, without its content. */
public record Attachment(UUID id, FileKind kind, long size) {}
