package uk.sharedservices.partnership.cli.ask;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.reporting.timetable.TimetableText;
import uk.sharedservices.partnership.validation.Checked;

/** Times one decision. */
@Command(
        name = "timetable",
        description =
                "By when must notices and papers be out for a decision, what has passed, and what can still be done?",
        mixinStandardHelpOptions = true)
public final class TimetableCommand implements Callable<Integer> {

    @Option(
            names = "--council",
            required = true,
            paramLabel = "COUNCIL",
            description = "the council that decides, by name or GSS code")
    private String council;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of the meeting or decision")
    private LocalDate decisionOn;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the earliest day, if the decision may be made within a period that ends with --on")
    private @Nullable LocalDate decisionFrom;

    @Option(
            names = "--maker",
            paramLabel = "MAKER",
            defaultValue = "EXECUTIVE",
            description = "who decides: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private DecisionMaker maker = DecisionMaker.EXECUTIVE;

    @Option(
            names = "--scrutiny",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of scrutiny before the decision")
    private @Nullable LocalDate scrutinyOn;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which the decision is published: when does it take effect?")
    private @Nullable LocalDate published;

    @Option(names = "--json", description = "print the timetable as JSON")
    private boolean json;

    @Mixin
    private Facts facts;

    @Mixin
    private DecisionOptions decision;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Checked<Partnership> partnership = facts.partnership();
        Checked<GovernanceProfiles> profiles = facts.profiles();
        Checked<DecisionTimetable> asked =
                partnership.then(known -> profiles.then(held -> Checked.clean(timetable(known, held))));
        if (!(asked instanceof Checked.Clean<DecisionTimetable> clean)) {
            asked.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        DecisionTimetable timetable = clean.value();
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? PartnershipJson.write(timetable)
                        : TimetableText.print(
                                timetable,
                                Facts.name(
                                        partnership.orThrow(),
                                        profiles.orThrow(),
                                        timetable.plan().council())));
        out.flush();
        return timetable.lines().stream().allMatch(line -> line.latest().isAnswered())
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    private DecisionTimetable timetable(Partnership partnership, GovernanceProfiles profiles) {
        CouncilCode code = facts.anyCouncil(partnership, profiles, "--council", council);
        try {
            MeetingPlan plan = MeetingPlan.builder()
                    .council(code)
                    .maker(maker)
                    .decisionOn(decisionOn)
                    .decisionFrom(Optional.ofNullable(decisionFrom))
                    .key(decision.said().key())
                    .inPrivate(decision.said().inPrivate())
                    .scrutinyOn(Optional.ofNullable(scrutinyOn))
                    .publishedOn(Optional.ofNullable(published))
                    .putAllTaken(decision.said().done(facts))
                    .build();
            WorkingDayCalendar calendar = BankHolidays.englandAndWales();
            CallIn rule = decision.said()
                    .callIn()
                    .map(assumed -> CallIn.assuming(assumed, profiles, calendar))
                    .orElseGet(() -> CallIn.by(profiles, calendar));
            return DecisionTimetable.of(plan, decision.asAt(), profiles, rule, Statutes.periods(), calendar);
        } catch (InvalidValueException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage());
        }
    }
}
