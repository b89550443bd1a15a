package uk.sharedservices.partnership.cli.money;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.cli.input.EnglishCouncilName;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.cli.value.PoundsConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.published.Credits;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.question.money.CouncilForecast;
import uk.sharedservices.partnership.reporting.money.ForecastText;
import uk.sharedservices.partnership.reporting.money.NationalForecastText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Checked;

/** Forecasts grant balances. */
@Command(
        name = "forecast",
        description =
                "What becomes of a council's Dedicated Schools Grant balance, and how sure is that? From published figures,"
                        + " or from assumptions in a file.",
        mixinStandardHelpOptions = true)
public final class ForecastCommand implements Callable<Integer> {

    private static final int MOST_BYTES = 1 << 20;

    @ArgGroup(multiplicity = "1")
    private Whose whose;

    @Mixin
    private ForecastAsked asked;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "10000", description = "how many runs (default 10000)")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "the same seed gives the same figures (default 1)")
    private long seed;

    @Option(
            names = "--level",
            paramLabel = "POUNDS",
            converter = PoundsConverter.class,
            description = "the balance of which the chance that it is passed is asked (default: any deficit)")
    private @Nullable Pounds level;

    @Option(names = "--json", description = "print the answer as JSON, with the rows of the management plan")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final BooleanSupplier watched;

    /** Whose balance. */
    static final class Whose {

        @Option(
                names = "--council",
                required = true,
                paramLabel = "COUNCIL",
                description = "a council, by name or GSS code")
        private @Nullable String council;

        @Option(names = "--all", required = true, description = "every authority whose published figures are complete")
        private boolean all;

        @Option(
                names = "--assumptions",
                required = true,
                paramLabel = "FILE",
                description =
                        "a file of assumptions and, if need be, their spread, in which case other options than runs,"
                                + " seed, level and as-at play no part")
        private @Nullable Path assumptions;
    }

    /** Made by the command line. */
    public ForecastCommand() {
        this(ProgressBar::isTerminal);
    }

    ForecastCommand(BooleanSupplier watched) {
        this.watched = watched;
    }

    @Override
    public Integer call() {
        SimulationSettings settings;
        try {
            settings = SimulationSettings.of(seed, runs);
        } catch (InvalidValueException wrong) {
            throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage());
        }
        SimulationWatch watch = ProgressBar.on(spec.commandLine().getErr(), watched.getAsBoolean());
        if (whose.all) {
            ForecastOptions options = asked.options(spec);
            if (options.inYear().isPresent()) {
                throw new ParameterException(spec.commandLine(), "--in-year must be of one council, and not of all");
            }
            return national(NationalOutlook.of(ForecastFromFigures.published(), options, level(), settings, watch));
        }
        if (whose.assumptions != null) {
            return assumed(whose.assumptions, settings, watch);
        }
        Answer<QuestionFromFigures> question = fromFigures();
        return question.isAnswered()
                ? council(
                        question.orThrow().simulated(level()),
                        question.orThrow().warnings(),
                        settings,
                        watch)
                : refused(question);
    }

    private Answer<QuestionFromFigures> fromFigures() {
        CouncilCode council = council();
        ForecastOptions options = asked.options(spec);
        try {
            return ForecastFromFigures.published().asked(council, options);
        } catch (InvalidValueException wrong) {
            throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage());
        }
    }

    private int assumed(Path file, SimulationSettings settings, SimulationWatch watch) {
        Checked<AssumptionsFile> read = AssumptionsFile.read(InputFile.read(file, MOST_BYTES, spec), MOST_BYTES);
        if (!(read instanceof Checked.Clean<AssumptionsFile> clean)) {
            read.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        ForecastQuestion question = clean.value().question();
        return council(
                new SimulatedQuestion(question.of(), question, clean.value().spread(), 0, level()),
                List.of(),
                settings,
                watch);
    }

    private int council(
            SimulatedQuestion question, List<String> warnings, SimulationSettings settings, SimulationWatch watch) {
        boolean ofFigures = whose.assumptions == null;
        Answer<CouncilOutlook> outlook = CouncilOutlook.of(question, warnings, asked.asAt(), settings, watch);
        if (!outlook.isAnswered()) {
            return refused(outlook);
        }
        List<String> sources =
                ofFigures ? CouncilForecast.credits() : Credits.lines(Credits.of("ehc-growth-statistics.csv"));
        print(
                json
                        ? PartnershipJson.write(CouncilForecast.of(outlook.orThrow(), sources))
                        : ForecastText.council(outlook.orThrow(), sources));
        return ExitCode.OK;
    }

    private int national(NationalOutlook outlook) {
        List<String> sources = CouncilForecast.credits();
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("balances", outlook.balances());
            tree.put("assumptions", outlook.simulated().basis());
            tree.put("notCounted", outlook.notCounted());
            tree.put("result", outlook.simulated().result());
            tree.put("leftOut", outlook.leftOut());
            tree.put("sources", sources);
            print(PartnershipJson.write(tree));
        } else {
            print(NationalForecastText.of(outlook, sources));
        }
        return ExitCode.OK;
    }

    private void print(String page) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(page);
        out.flush();
    }

    private int refused(Answer<?> answer) {
        spec.commandLine().getErr().println(answer.inWords(String::valueOf));
        return ExitCode.SOFTWARE;
    }

    private Pounds level() {
        return Optional.ofNullable(level).orElse(Pounds.NONE);
    }

    private CouncilCode council() {
        return EnglishCouncilName.code(
                "--council", Optional.ofNullable(whose.council).orElse(""), spec);
    }
}
