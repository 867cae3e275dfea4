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

    /** What a new process says that tries. */
    static String said(Path folder) throws Exception {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                FolderVisitor.class.getName(),
                folder.toString());
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var process = command.redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            return said.readLine();
        } finally {
            process.waitFor();
        }
    }
}
