package se.minimaria.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Small texts in the data folder for whoever runs the machine, readable by the owner of the process only. */
@Component
public class SecretFiles {

    private final DataFolder data;

    SecretFiles(DataFolder data) {
        this.data = data;
    }

    /** Writes a file; it appears whole or not at all. */
    public void write(String name, String text) {
        data.writeSecret(name, text);
    }

    /** The text of a file, if it is there. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(data.resolve(name)).strip());
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes a file away. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(data.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
