package se.minimaria.platform;

import java.nio.file.Path;

/** A second process that wants a data folder: says whether it got it. */
final class FolderVisitor {

    private FolderVisitor() {}

    public static void main(String[] arguments) throws Exception {
        try (var data = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println("got " + data.root());
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
