package uk.sharedservices.partnership.cli.report;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.validation.Checked;

/** Prints every dated step of a partnership as a calendar. */
@Command(
        name = "calendar",
        description = {
            "Every dated step of a partnership as iCalendar: notices and papers, decisions, commitments, key dates, meetings.",
            "Its steps keep their ids when their days move, so that who subscribes sees them move."
        },
        mixinStandardHelpOptions = true)
public final class CalendarCommand implements Callable<Integer> {

    @Mixin
    private FileAsked file;

    @Mixin
    private OutAsked out;

    @Mixin
    private ReportOptions options;

    @Mixin
    private Facts facts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Checked<Partnership> partnership = file.partnership(facts);
        Checked<GovernanceProfiles> profiles = facts.profiles();
        if (!partnership.faults().isEmpty() || !profiles.faults().isEmpty()) {
            partnership.faults().forEach(spec.commandLine().getErr()::println);
            profiles.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        try {
            return out.write(
                    Documents.of(
                            ReportKind.SUMMARY,
                            ReportFacts.of(partnership.orThrow(), profiles.orThrow()),
                            options.request(facts, partnership.orThrow())),
                    Format.ICALENDAR);
        } catch (InvalidValueException refused) {
            throw facts.wrongUse(Optional.ofNullable(refused.getMessage()).orElse(""));
        }
    }
}
