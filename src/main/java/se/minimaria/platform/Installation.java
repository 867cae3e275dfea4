package se.minimaria.platform;

import java.nio.file.Path;

/**
 * What kind of installation this is.
 *
 * @param data folder for everything that must outlive the process
 * @param embedded whether Minimaria runs its own database server
 * @param demo whether the synthetic county and the demo sign-in exist; nothing of the demo is reachable otherwise
 */
public record Installation(Path data, boolean embedded, boolean demo) {}
