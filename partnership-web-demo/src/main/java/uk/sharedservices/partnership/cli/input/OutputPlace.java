package uk.sharedservices.partnership.cli.input;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.publish.file.OutputFile;

/** Where a command is to write. */
public final class OutputPlace {

    private OutputPlace() {}

    /**
     * Returns the file that an option names, looked at before anything is answered.
     *
     * @param option  the option, such as {@code --out}
     * @param path  what was given with it
     * @param replace  whether a file that is there already is to be replaced
     * @param spec  the command
     * @throws ParameterException if it cannot be written there
     */
    public static OutputFile of(String option, Path path, boolean replace, CommandSpec spec) {
        try {
            return OutputFile.at(path, replace);
        } catch (InvalidValueException refused) {
            throw new ParameterException(
                    spec.commandLine(), option + " " + refused.mustHold() + ", but " + refused.found());
        }
    }
}
