package uk.sharedservices.partnership.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.web.guard.Credentials;

/** Prints a line of a file of credentials. */
@Command(
        name = "credentials",
        description = {
            "Print the line that lets an account use a server: add it to the file that serve --credentials names.",
            "The password is asked for, or read from the first line of the input; only its hash is printed."
        },
        mixinStandardHelpOptions = true)
final class CredentialsCommand implements Runnable {

    @Parameters(paramLabel = "ACCOUNT", description = "a post or a team, such as 'Democratic Services'; never a person")
    private String account;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try {
            spec.commandLine().getOut().println(Credentials.line(account, password()));
        } catch (InvalidValueException refused) {
            throw new ParameterException(spec.commandLine(), "The " + refused.getMessage());
        }
    }

    private static String password() {
        Optional<Console> console = Optional.ofNullable(System.console());
        return console.map(asked -> new String(asked.readPassword("Password: ")))
                .orElseGet(CredentialsCommand::firstLine);
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Optional.ofNullable(line).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
