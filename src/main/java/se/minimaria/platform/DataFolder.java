package se.minimaria.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that outlives the process. One process at a time holds it; files with secrets are readable by their owner
 * only and appear whole or not at all.
 */
final class DataFolder implements Closeable {

    /** Asked before the file is touched: a process that closes it a second time loses the lock of the first. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens the folder, creating it when needed. Fails when another process, or this one, holds it. */
    static DataFolder open(Path path) {
        return openUnlessHeld(path)
                .orElseThrow(() -> new IllegalStateException("Another Minimaria already runs on the data folder " + path
                        + ". Stop it, or choose another folder with MINIMARIA_DATA."));
    }

    /** The same, but empty when another process, or this one, holds it. */
    static Optional<DataFolder> openUnlessHeld(Path path) {
        var root = path.toAbsolutePath().normalize();
        if (!HELD_HERE.add(root)) {
            return Optional.empty();
        }
        try {
            var lock = lock(root);
            if (lock.isEmpty()) {
                HELD_HERE.remove(root);
            }
            return lock.map(held -> new DataFolder(root, held));
        } catch (IOException broken) {
            HELD_HERE.remove(root);
            throw new UncheckedIOException("The data folder " + path + " cannot be used", broken);
        } catch (RuntimeException refused) {
            HELD_HERE.remove(root);
            throw refused;
        }
    }

    private static Optional<FileChannel> lock(Path root) throws IOException {
        Files.createDirectories(root);
        var channel =
                FileChannel.open(root.resolve("minimaria.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** The text of a secret file, made from 32 random bytes the first time. */
    String secret(String name) {
        var file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                writeSecret(name, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a file that only its owner may read; it is never seen half-written. */
    void writeSecret(String name, String text) {
        var target = root.resolve(name);
        var draft = root.resolve(name + ".new");
        try {
            Files.deleteIfExists(draft);
            createPrivate(draft);
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void createPrivate(Path file) throws IOException, FileAlreadyExistsException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD_HERE.remove(root);
    }
}
