package uk.sharedservices.partnership.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells that a command was used wrongly: a sentence of what was wrong, and where its options are explained.
 *
 * <p>Picocli has sentences of its own for what it finds itself. They are put as the commands put theirs: the option, what it must
 * be, and what it was. One that is not known here is told as it is.
 */
final class WrongUse implements IParameterExceptionHandler {

    private static final String VALUE = "Invalid value for option '(--[a-z-]+)'(?: \\([^)]*\\))?: ";

    private static final List<Put> PUT = List.of(
            new Put(VALUE + "(must .+)", "$1 $2"),
            new Put(
                    VALUE + "expected one of \\[(.+)] \\(case-insensitive\\) but was (.+)",
                    "$1 must be one of $2, but was $3"),
            new Put(VALUE + "('.*') is not an? (?:int|long)", "$1 must be a whole number, but was $2"),
            new Put(
                    "Value for option option '(--[a-z-]+)' \\(([^)]+)\\) should be in KEY=VALUE format but was (.+)",
                    "$1 must be $2, but was '$3'"),
            new Put("Unmatched arguments? (?:at|from) index \\d+: (.+)", "Unknown argument: $1"),
            new Put("Error: (.+)", "$1"));

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(Optional.ofNullable(wrong.getMessage()).orElse("The command was used wrongly")));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(String message) {
        String told = PUT.stream()
                .flatMap(put -> put.of(message).stream())
                .findFirst()
                .orElse(message);
        return told.endsWith(".") || told.endsWith("?") ? told : told + ".";
    }

    /** How a sentence of picocli's is put. */
    private record Put(Pattern theirs, String ours) {

        Put(String theirs, String ours) {
            this(Pattern.compile(theirs, Pattern.DOTALL), ours);
        }

        Optional<String> of(String message) {
            Matcher matcher = theirs.matcher(message);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(ours)) : Optional.empty();
        }
    }
}
