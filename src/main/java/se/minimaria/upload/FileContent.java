package se.minimaria.upload;

/** The bytes of a file, which nobody changes once they are here. */
public final class FileContent {

    private final byte[] bytes;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    public static FileContent of(byte[] bytes) {
        return new FileContent(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "FileContent[" + bytes.length + "]";
    }
}
