package uk.sharedservices.partnership.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Without a command it serves the demo. */
@Command(
        name = "partnership-web-demo",
        description = "Dates, notice and grant for English councils that share services. Not legal advice.",
        mixinStandardHelpOptions = true,
        version = "partnership 0.1.0",
        subcommands = {CheckCommand.class, NoticeCommand.class, ServeCommand.class, VectorsCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:fine; a rule of the world that is broken is a warning",
            "1:the input has faults, or there is no answer",
            "2:the command was used wrongly"
        },
        footer = "%nWithout a command, the demo is served on its usual port.")
public final class Main implements Runnable {

    private Main() {}

    /** Runs the program and ends with its exit status. */
    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        System.exit(status);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            command.getErr().println(exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        new ServeCommand().run();
    }
}
