package uk.sharedservices.partnership.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** The making of a document from a partnership file: what stands in its way is told by the file or the option at fault. */
final class Making {

    private final FileAsked file;
    private final Facts facts;
    private final CommandSpec spec;

    Making(FileAsked file, Facts facts, CommandSpec spec) {
        this.file = file;
        this.facts = facts;
        this.spec = spec;
    }

    /**
     * Makes a document of the partnership asked about.
     *
     * @param work  makes it and returns the status
     * @return the status: that of the work, or that the input has faults
     * @throws ParameterException if what was asked cannot be
     */
    int by(ToIntFunction<ReportFacts> work) {
        Checked<Partnership> partnership = file.partnership(facts);
        Checked<GovernanceProfiles> profiles = facts.profiles();
        boolean partnershipFaulty = told(partnership, file.path(facts));
        boolean profilesFaulty = told(profiles, facts.profilesFile());
        if (partnershipFaulty || profilesFaulty) {
            return ExitCode.SOFTWARE;
        }
        try {
            return work.applyAsInt(ReportFacts.of(partnership.orThrow(), profiles.orThrow()));
        } catch (InvalidInputException asked) {
            asked.faults().stream()
                    .map(Refused::sentence)
                    .forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        } catch (InvalidValueException refused) {
            throw facts.wrongUse(Refused.sentence(refused));
        }
    }

    /** Tells the faults of a file, if it has any, and returns whether it has. */
    boolean told(Checked<?> read, Optional<Path> from) {
        List<Fault> faults = read.faults();
        PrintWriter err = spec.commandLine().getErr();
        faults.forEach(err::println);
        if (!faults.isEmpty()) {
            err.println(faults.size() + (faults.size() == 1 ? " fault" : " faults")
                    + from.map(path -> " in " + path).orElse("") + "; nothing was made.");
        }
        return !faults.isEmpty();
    }
}
