package uk.sharedservices.partnership.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.sharedservices.partnership.cli.ask.ExitPlanCommand;
import uk.sharedservices.partnership.cli.ask.NoticeCommand;
import uk.sharedservices.partnership.cli.ask.TimetableCommand;
import uk.sharedservices.partnership.cli.money.DsgCommand;
import uk.sharedservices.partnership.cli.money.ExitCostCommand;
import uk.sharedservices.partnership.cli.money.ForecastCommand;
import uk.sharedservices.partnership.cli.report.CalendarCommand;
import uk.sharedservices.partnership.cli.report.LintCommand;
import uk.sharedservices.partnership.cli.report.ReportCommand;

/** The program. Without a command it serves the demo. */
@Command(
        name = "partnership-web-demo",
        description = "Dates, notice and grant for English councils that share services. Not legal advice.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            CheckCommand.class,
            NoticeCommand.class,
            TimetableCommand.class,
            ExitPlanCommand.class,
            DsgCommand.class,
            ExitCostCommand.class,
            ForecastCommand.class,
            ReportCommand.class,
            CalendarCommand.class,
            LintCommand.class,
            VectorsCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            ServeCommand.class,
            CredentialsCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:fine; a rule of the world that is broken is a warning",
            "1:the input has faults, or there is no answer",
            "2:the command was used wrongly"
        },
        footer = "%nWithout a command, the demo is served.")
public final class Main implements Runnable {

    @Mixin
    private Serving serving;

    private Main() {}

    /** Runs the program and ends with its exit status. */
    public static void main(String[] arguments) {
        // Pounds and dashes are printed as such whatever the terminal's locale says.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            command.getErr().println(exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine.setParameterExceptionHandler(new WrongUse()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        serving.untilStopped();
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "partnership "
                        + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                                .orElse("(not packaged)")
            };
        }
    }
}
