package uk.sharedservices.partnership.cli.report;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Format;

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
    private DocumentOptions options;

    @Mixin
    private Facts facts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (options.leavesTheDecisionOpen()) {
            throw facts.wrongUse("--published, --key, --private and --done must come with --proposal: they are of one"
                    + " decision, and the calendar is of all");
        }
        Destination place = out.of(Format.ICALENDAR);
        return new Making(file, facts, spec).by(known -> {
            Report report = Documents.of(
                    ReportKind.SUMMARY,
                    known,
                    options.request(facts, known.partnership()).build());
            if (report.dates().isEmpty()) {
                spec.commandLine().getErr().println("The partnership holds no day for a calendar, so none was made.");
                return ExitCode.SOFTWARE;
            }
            return place.print(report);
        });
    }
}
