package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.council.register.CouncilRules.REGISTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether a council is recorded as the register has it: by which code, under which name, with which DfE code. */
public final class RegisterComparison {

    private final CouncilRegister register;

    private RegisterComparison(CouncilRegister register) {
        this.register = register;
    }

    /** Returns the comparison with a register. */
    public static RegisterComparison with(CouncilRegister register) {
        return new RegisterComparison(register);
    }

    /**
     * Compares a council that takes part in a partnership.
     *
     * <p>A code that is not in the register is no breach. It may be a slip, and it may be that of a council made since:
     * whether it is kept cannot be said, and the reason says so.
     *
     * @return met; breached with both sides of each difference; undetermined for a code that the register does not have
     */
    public RuleOutcome of(Council council) {
        Optional<RegisteredCouncil> found = register.find(council.code());
        if (found.isPresent()) {
            return compared(council, found.get());
        }
        return register.withFormerCode(council.code())
                .<RuleOutcome>map(now -> new RuleOutcome.Breached(
                        REGISTER,
                        "The code is " + council.code() + ", a former code of " + now.officialName()
                                + "; the register has " + now.code() + "."))
                .orElseGet(() -> new RuleOutcome.Undetermined(REGISTER, register.withoutEntry(council.code())));
    }

    private static RuleOutcome compared(Council council, RegisteredCouncil registered) {
        List<String> differences = new ArrayList<>();
        if (!council.name().equalsIgnoreCase(registered.name())
                && !council.name().equalsIgnoreCase(registered.officialName())) {
            differences.add("The name of " + council.code() + " is '" + council.name() + "'; the register has '"
                    + registered.name() + "', '" + registered.officialName() + "' in full.");
        }
        council.dfeCode()
                .filter(code -> !registered.dfeCode().equals(Optional.of(code)))
                .ifPresent(code -> differences.add("The DfE code of " + council.name() + " is " + code
                        + "; the register has " + registered.dfeCode().orElse("none") + "."));
        return differences.isEmpty()
                ? new RuleOutcome.Met(
                        REGISTER,
                        "The register has " + registered.officialName() + " by that name, under " + council.code()
                                + council.dfeCode()
                                        .map(code -> " and with the DfE code " + code)
                                        .orElse("")
                                + ".")
                : new RuleOutcome.Breached(REGISTER, String.join(" ", differences));
    }
}
