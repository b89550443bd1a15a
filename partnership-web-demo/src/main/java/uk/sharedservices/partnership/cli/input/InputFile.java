package uk.sharedservices.partnership.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the files named on the command line. */
public final class InputFile {

    private InputFile() {}

    /**
     * Returns the bytes of a file, or its beginning if it is longer than can be accepted.
     *
     * @param path  the file
     * @param mostBytes  how many can be accepted; one more is read, so that too long a file is seen to be so
     * @param spec  the command, for the message
     * @return the bytes
     * @throws ParameterException if there is no such file or it cannot be read
     */
    public static byte[] read(Path path, int mostBytes, CommandSpec spec) {
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(mostBytes + 1);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The file must exist and be readable, but " + path + " is not.");
        }
    }
}
