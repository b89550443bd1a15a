package uk.sharedservices.partnership.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.file.FileSchema;
import uk.sharedservices.partnership.file.PartnershipFile;

/** Prints the schema of a format. */
@Command(
        name = "schema",
        description =
                "Print the JSON Schema (draft 2020-12) of a format. What a schema cannot say, such as that whatever a"
                        + " file refers to is listed, its description names; check looks at that too.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FORMAT",
            arity = "0..1",
            defaultValue = PartnershipFile.FORMAT,
            description = "the format, partnership/2 or governance-profiles/1 (default ${DEFAULT-VALUE})")
    private String format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!FileSchema.formats().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "FORMAT must be one of " + String.join(", ", FileSchema.formats()) + ", but was '" + format + "'");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(FileSchema.of(format));
        out.flush();
        return ExitCode.OK;
    }
}
