package uk.sharedservices.partnership.cli.ask;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.AgreementAsked;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.MethodAsked;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.reporting.timetable.ExitPlanText;
import uk.sharedservices.partnership.validation.Checked;

/** Plans the way out, forward from a decision or a day of service, or back from a wanted end. */
@Command(
        name = "exit-plan",
        description = {
            "The way out of an agreement: forward, with --decided or --serve, to the last day; or back, with --end, to the"
                    + " latest day of every step, which --key, --private, --as-at and --done tell more of.",
            "Where a council's call-in rule is not known there is no answer, and the what-ifs are labelled; --call-in"
                    + " assumes one."
        },
        mixinStandardHelpOptions = true)
public final class ExitPlanCommand implements Callable<Integer> {

    private static final int NEXT_WORKING_DAY = 1;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "COUNCIL",
            description = "the council that gives notice, by name or GSS code")
    private String by;

    @Option(
            names = "--decided",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "forward: the day on which its executive decides")
    private @Nullable LocalDate decided;

    @Option(
            names = "--council-decided",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "forward: the day on which its full council decides, where the agreement needs that too")
    private @Nullable LocalDate councilDecided;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "forward: the day on which the executive's decision is published")
    private @Nullable LocalDate published;

    @Option(
            names = "--party-decided",
            paramLabel = "COUNCIL=YYYY-MM-DD",
            description = "forward: the day on which the executive of another party decides, where every party must")
    private Map<String, String> partyDecided = new LinkedHashMap<>();

    @Option(
            names = "--party-published",
            paramLabel = "COUNCIL=YYYY-MM-DD",
            description = "forward: the day on which that decision is published")
    private Map<String, String> partyPublished = new LinkedHashMap<>();

    @Option(
            names = "--serve",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "forward: the day on which notice is served (default: the first on which it may be)")
    private @Nullable LocalDate serve;

    @Option(
            names = "--end",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "back: the end that is wanted")
    private @Nullable LocalDate end;

    @Option(
            names = "--published-within",
            paramLabel = "DAYS",
            description =
                    "back: working days from decision to publication, an assumption (default " + NEXT_WORKING_DAY + ")")
    private @Nullable Integer publishedWithin;

    @Mixin
    private MethodAsked method;

    @Mixin
    private AgreementAsked agreement;

    @Option(names = "--json", description = "print the plan as JSON")
    private boolean json;

    @Mixin
    private Facts facts;

    @Mixin
    private DecisionOptions decision;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean forward = decided != null || serve != null || councilDecided != null;
        if (forward == (end != null)) {
            throw wrongUse("exit-plan must be given --decided or --serve, or else --end, and not both");
        }
        if (published != null && decided == null) {
            throw wrongUse("--published must come with --decided");
        }
        if (!partyDecided.keySet().containsAll(partyPublished.keySet())) {
            throw wrongUse("--party-published must come with --party-decided for the same council");
        }
        if (!forward && !partyDecided.isEmpty()) {
            throw wrongUse("--party-decided must come with --decided or --serve");
        }
        if (forward && (publishedWithin != null || decision.timesADecision())) {
            throw wrongUse("--as-at, --key, --private, --published-within and --done must come with --end");
        }
        Checked<Partnership> partnership = facts.partnership();
        try {
            return end == null ? forward(partnership) : backward(partnership, end);
        } catch (InvalidValueException refused) {
            throw wrongUse(refused.getMessage());
        }
    }

    private ParameterException wrongUse(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int forward(Checked<Partnership> partnership) {
        Checked<ForwardPlan> asked =
                partnership.then(known -> planner(known).then(planner -> planner.forward(forwardQuestion(known))));
        if (!(asked instanceof Checked.Clean<ForwardPlan> clean)) {
            return faulty(asked);
        }
        ForwardPlan plan = clean.value();
        print(plan, ExitPlanText.print(plan, partnership.orThrow()));
        return plan.lastDay().isAnswered() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int backward(Checked<Partnership> partnership, LocalDate wantedEnd) {
        Checked<BackwardPlan> asked = partnership.then(
                known -> planner(known).then(planner -> planner.backward(backwardQuestion(known, wantedEnd))));
        if (!(asked instanceof Checked.Clean<BackwardPlan> clean)) {
            return faulty(asked);
        }
        BackwardPlan plan = clean.value();
        print(plan, ExitPlanText.print(plan, partnership.orThrow()));
        return plan.steps().stream().allMatch(step -> step.latest().isAnswered()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Checked<ExitPlanner> planner(Partnership partnership) {
        return facts.profiles().then(profiles -> {
            ExitPlanner planner =
                    ExitPlanner.of(partnership, profiles, Statutes.periods(), BankHolidays.englandAndWales());
            return Checked.clean(decision.said().callIn().map(planner::assuming).orElse(planner));
        });
    }

    private ForwardQuestion forwardQuestion(Partnership partnership) {
        CouncilCode giver = facts.council(partnership, "--by", by);
        AgreementId ended = agreement.in(partnership, facts);
        Optional<PlannedDecision> executive = Optional.ofNullable(decided)
                .map(day -> new PlannedDecision(giver, DecisionMaker.EXECUTIVE, day, Optional.ofNullable(published)));
        Optional<PlannedDecision> council = Optional.ofNullable(councilDecided)
                .map(day -> new PlannedDecision(giver, DecisionMaker.FULL_COUNCIL, day, Optional.empty()));
        List<PlannedDecision> decisions = new ArrayList<>();
        executive.ifPresent(decisions::add);
        council.ifPresent(decisions::add);
        partyDecided.forEach((party, day) -> decisions.add(new PlannedDecision(
                facts.council(partnership, "--party-decided", party),
                DecisionMaker.EXECUTIVE,
                facts.day("--party-decided " + party, day),
                Optional.ofNullable(partyPublished.get(party))
                        .map(published -> facts.day("--party-published " + party, published)))));
        return new ForwardQuestion(ended, giver, decisions, Optional.ofNullable(serve), method.method());
    }

    private BackwardQuestion backwardQuestion(Partnership partnership, LocalDate wantedEnd) {
        return new BackwardQuestion(
                agreement.in(partnership, facts),
                facts.council(partnership, "--by", by),
                wantedEnd,
                method.method(),
                decision.said().key(),
                decision.said().inPrivate(),
                publishedWithin == null ? NEXT_WORKING_DAY : publishedWithin,
                decision.asAt(),
                decision.said().done(facts));
    }

    private void print(Object plan, String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? PartnershipJson.write(plan) : text);
        out.flush();
    }

    private int faulty(Checked<?> asked) {
        asked.faults().forEach(spec.commandLine().getErr()::println);
        return ExitCode.SOFTWARE;
    }
}
