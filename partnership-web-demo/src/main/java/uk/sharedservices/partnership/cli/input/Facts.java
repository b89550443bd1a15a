package uk.sharedservices.partnership.cli.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.GovernanceProfilesFile;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Checked;

/** The facts that a command asks: a partnership and governance profiles, those of the program unless others are named. */
public final class Facts {

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "a partnership file (default: Tameside and Stockport, which comes with the program)")
    private @Nullable Path file;

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            description = "a file of governance profiles (default: Stockport, Trafford and Tameside, as far as known)")
    private @Nullable Path profilesFile;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Returns the partnership file, if one is named. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns the file of governance profiles, if one is named. */
    public Optional<Path> profilesFile() {
        return Optional.ofNullable(profilesFile);
    }

    /** Returns the partnership asked about, or the faults of its file. */
    public Checked<Partnership> partnership() {
        return file == null ? Checked.clean(ReferencePartnership.tamesideAndStockport()) : partnership(file);
    }

    /** Returns the partnership of a file that the command names, or its faults. */
    public Checked<Partnership> partnership(Path named) {
        return PartnershipFile.read(InputFile.read(named, PartnershipFile.MOST_BYTES, spec));
    }

    /** Returns the governance profiles to go by, or the faults of their file. */
    public Checked<GovernanceProfiles> profiles() {
        return profilesFile == null
                ? Checked.clean(Constitutions.profiles())
                : GovernanceProfilesFile.read(InputFile.read(profilesFile, GovernanceProfilesFile.MOST_BYTES, spec));
    }

    /** Returns the agreement asked about. Refuses one that is not there, and none where there are several. */
    public AgreementId agreement(Partnership partnership, Optional<String> asked) {
        List<AgreementId> ids = partnership.agreements().stream()
                .map(ServiceLevelAgreement::id)
                .filter(id -> asked.map(id.value()::equals).orElse(true))
                .toList();
        if (ids.size() != 1) {
            throw wrongUse((partnership.agreements().isEmpty()
                            ? "--agreement must be one that the partnership lists, which lists none"
                            : "--agreement must be one of "
                                    + partnership.agreements().stream()
                                            .map(each -> each.id().value())
                                            .collect(Collectors.joining(", ")))
                    + ", but was " + asked.map(id -> "'" + id + "'").orElse("left out"));
        }
        return ids.get(0);
    }

    /** Returns a council of the partnership, by name or code. */
    public CouncilCode council(Partnership partnership, String option, String name) {
        return find(partnership, name)
                .orElseThrow(() -> wrongUse(option + " must be one of "
                        + partnership.councils().stream()
                                .map(council -> council.name() + " (" + council.code() + ")")
                                .collect(Collectors.joining(", "))
                        + ", but was '" + name + "'"));
    }

    /** Returns any council: of the partnership or of the profiles by name or code, another by its code. */
    public CouncilCode anyCouncil(Partnership partnership, GovernanceProfiles profiles, String option, String name) {
        return find(partnership, name)
                .or(() -> profiles.profiles().stream()
                        .filter(profile -> profile.name().equalsIgnoreCase(name))
                        .map(GovernanceProfile::council)
                        .findFirst())
                .orElseGet(() -> {
                    try {
                        return CouncilCode.of(name.toUpperCase(Locale.ROOT));
                    } catch (InvalidValueException none) {
                        throw wrongUse(option + " must be a GSS code, or the name of a council of the partnership or of"
                                + " the profiles, but was '" + name + "'");
                    }
                });
    }

    /** Returns the name of a council, as far as the partnership or the profiles know it. */
    public static String name(Partnership partnership, GovernanceProfiles profiles, CouncilCode code) {
        return profiles.of(code).stream()
                .map(GovernanceProfile::name)
                .findFirst()
                .orElseGet(() -> partnership.nameOf(code));
    }

    /** Returns a day that was given with an option that takes several. */
    public LocalDate day(String option, String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw wrongUse(option + " must give a day that exists, written YYYY-MM-DD, but gave '" + text + "'");
        }
        if (!SupportedDays.contains(day)) {
            throw wrongUse(option + " " + SupportedDays.MUST_HOLD + ", but was " + day);
        }
        return day;
    }

    private static Optional<CouncilCode> find(Partnership partnership, String name) {
        return partnership.councils().stream()
                .filter(council -> council.code().value().equalsIgnoreCase(name)
                        || council.name().equalsIgnoreCase(name))
                .map(Council::code)
                .findFirst();
    }

    /** Returns the refusal of a command that was used wrongly. */
    public ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
