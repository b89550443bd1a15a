package uk.sharedservices.partnership.cli.input;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.question.money.EnglishCouncil;

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
        return EnglishCouncil.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + " must be an English council, by name or GSS code, but was '" + name + "'"));
    }
}
