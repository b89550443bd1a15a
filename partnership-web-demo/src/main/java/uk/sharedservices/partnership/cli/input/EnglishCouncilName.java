package uk.sharedservices.partnership.cli.input;

import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.published.EnglishCouncils;

/** Any English council, by the name it goes by or its GSS code. */
public final class EnglishCouncilName {

    private EnglishCouncilName() {}

    /**
     * Returns the code of a council.
     *
     * @param option  the option that names it, for the message
     * @param name  the name or code; capitals play no part
     * @param spec  the command
     * @throws ParameterException if no council has that name or code
     */
    public static CouncilCode code(String option, String name, CommandSpec spec) {
        return Stream.concat(
                        AuthorityFigures.published().stream().map(each -> Map.entry(each.name(), each.council())),
                        EnglishCouncils.register().councils().stream().map(each -> Map.entry(each.name(), each.code())))
                .filter(each -> each.getKey().equalsIgnoreCase(name)
                        || each.getValue().value().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + " must be an English council, by name or GSS code, but was '" + name + "'"));
    }
}
