package uk.sharedservices.partnership.cli.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a report is to be written.
 *
 * @param path  the file, in a folder that exists
 */
record ReportFile(Path path) {

    /**
     * Returns the place, looked at before anything is answered.
     *
     * @throws ParameterException if it is a folder, or in a folder that cannot be written to
     */
    static ReportFile at(Path path, CommandSpec spec) {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole) || !Files.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--report must be a file in a folder that can be written to, but was " + path);
        }
        return new ReportFile(whole);
    }

    /** Writes the report beside its place and then moves it there, so that no half report is left behind. */
    void save(String report) throws IOException {
        Path half = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.writeString(half, report, StandardCharsets.UTF_8);
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
