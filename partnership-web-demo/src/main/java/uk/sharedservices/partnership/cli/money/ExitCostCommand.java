package uk.sharedservices.partnership.cli.money;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.AgreementAsked;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.cli.input.MethodAsked;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.question.ExitCostAsked;
import uk.sharedservices.partnership.reporting.money.ExitCostText;
import uk.sharedservices.partnership.validation.Checked;

/** Asks what leaving costs. */
@Command(
        name = "exit-cost",
        description = {
            "What does it cost each council to leave, in which financial year? The last day is the earliest end that the notice"
                    + " brings, on each reading of the clause, or --last-day.",
            "Pay, charges and liabilities are read from --costs; what is not in it is told as missing and never guessed. --example"
                    + " prints such a file, its figures invented, to copy and fill in."
        },
        mixinStandardHelpOptions = true)
public final class ExitCostCommand implements Callable<Integer> {

    @Option(names = "--by", paramLabel = "COUNCIL", description = "the council that gives notice, by name or GSS code")
    private @Nullable String by;

    @Option(
            names = "--given",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day the notice is delivered by hand, posted or sent")
    private @Nullable LocalDate given;

    @Mixin
    private MethodAsked method;

    @Option(
            names = "--last-day",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the last day, instead of --given: as agreed, or of an exit plan")
    private @Nullable LocalDate lastDay;

    @Option(names = "--costs", paramLabel = "FILE", description = "what is known of the costs, JSON")
    private @Nullable Path costsFile;

    @Mixin
    private AgreementAsked agreement;

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Option(names = "--example", description = "print a file of costs to copy and fill in, and no answer")
    private boolean example;

    @Mixin
    private Facts facts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (example) {
            out.print(ExampleCosts.file());
            out.flush();
            return ExitCode.OK;
        }
        if ((given == null) == (lastDay == null)) {
            throw wrongUse("exit-cost must be given --given or --last-day, and not both");
        }
        Checked<LeavingCosts> costs = costsFile == null
                ? Checked.clean(LeavingCosts.unknown())
                : LeavingCosts.read(InputFile.read(costsFile, LeavingCosts.MOST_BYTES, spec));
        Checked<Partnership> partnership = facts.partnership();
        try {
            Checked<ExitCost> asked = partnership.with(costs, this::ask);
            if (!(asked instanceof Checked.Clean<ExitCost> clean)) {
                asked.faults().forEach(spec.commandLine().getErr()::println);
                return ExitCode.SOFTWARE;
            }
            print(out, clean.value(), partnership.orThrow(), costs.orThrow());
            return clean.value().total().isAnswered() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (InvalidValueException refused) {
            throw wrongUse(refused.getMessage());
        }
    }

    private void print(PrintWriter out, ExitCost cost, Partnership partnership, LeavingCosts costs) {
        if (json) {
            out.print(PartnershipJson.write(cost));
        } else {
            String leaving = Optional.ofNullable(by)
                    .map(name -> partnership.nameOf(facts.council(partnership, "--by", name)) + " leaving ")
                    .orElse("");
            out.print(ExitCostText.print(
                    cost, leaving + agreement.in(partnership, facts).value(), costs.note()));
            if (costsFile == null) {
                out.println();
                out.println("A file of costs to copy and fill in (exit-cost --example prints it alone):");
                out.println();
                out.print(ExampleCosts.file());
            }
        }
        out.flush();
    }

    private Checked<ExitCost> ask(Partnership partnership, LeavingCosts costs) {
        checkCouncils(partnership, costs);
        List<String> posts = partnership.sharedPostsUnder(agreement.in(partnership, facts)).stream()
                .map(SharedPost::title)
                .toList();
        ExitCostQuestion question = new ExitCostQuestion(costs, posts);
        if (lastDay != null) {
            return Checked.clean(question.on(lastDay, BankHolidays.englandAndWales()));
        }
        return notice(partnership)
                .then(exit -> Checked.clean(question.by(exit.earliestEnd(), BankHolidays.englandAndWales())));
    }

    private Checked<ExitAnswer> notice(Partnership partnership) {
        Optional<CouncilCode> giver = Optional.ofNullable(by).map(name -> facts.council(partnership, "--by", name));
        return Optional.ofNullable(given)
                .map(on -> new ExitQuestion(
                        agreement.in(partnership, facts),
                        giver,
                        on,
                        method.method(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .orElseThrow()
                .putTo(partnership, BankHolidays.englandAndWales());
    }

    /** A council misspelt would be a council more, with a part of the cost that nobody bears. */
    private void checkCouncils(Partnership partnership, LeavingCosts costs) {
        ExitCostAsked.strangers(partnership, costs).stream().findFirst().ifPresent(named -> {
            throw wrongUse("--costs " + ExitCostAsked.mustName(partnership) + ", but names '" + named + "'");
        });
    }

    private ParameterException wrongUse(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
