package uk.sharedservices.partnership.cli.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.cli.input.PoundsConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.PublishedSpread;
import uk.sharedservices.partnership.finance.forecast.template.ManagementPlan;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.outlook.NationalOutlook;
import uk.sharedservices.partnership.finance.published.Credits;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.SimulationWatch;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.reporting.money.ForecastText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
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
    private static final String[] TABLES = {
        "dsg-allocations.csv",
        "dsg-balance-percentages.csv",
        "dsg-balances-2024.csv",
        "ehc-plans.csv",
        "english-councils.csv"
    };

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
            defaultValue = "0",
            description = "the balance of which the chance that it is passed is asked (default 0: any deficit)")
    private Pounds level = Pounds.NONE;

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
                        "a file of assumptions, in which case other options than runs, seed and level play no part")
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
            return national(
                    NationalOutlook.of(ForecastFromFigures.published(), asked.options(spec), level, settings, watch));
        }
        Checked<Answer<ForecastQuestion>> question = whose.assumptions == null
                ? Checked.clean(ForecastFromFigures.published().question(council(), asked.options(spec)))
                : assumptions(whose.assumptions);
        if (!(question instanceof Checked.Clean<Answer<ForecastQuestion>> clean)) {
            question.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        return clean.value().isAnswered() ? council(clean.value().orThrow(), settings, watch) : refused(clean.value());
    }

    private int council(ForecastQuestion question, SimulationSettings settings, SimulationWatch watch) {
        boolean ofFigures = whose.assumptions == null;
        Answer<CouncilOutlook> outlook = CouncilOutlook.of(
                new SimulatedQuestion(
                        ofFigures ? council().value() : question.of(),
                        question,
                        PublishedSpread.growth(),
                        ofFigures ? Math.min(ForecastFromFigures.KNOWN_YEARS, question.years()) : 0,
                        level),
                settings,
                watch);
        if (!outlook.isAnswered()) {
            return refused(outlook);
        }
        List<String> sources =
                ofFigures ? Credits.lines(Credits.of(TABLES)) : Credits.lines(Credits.of("ehc-growth-statistics.csv"));
        print(
                json
                        ? PartnershipJson.write(tree(outlook.orThrow(), sources))
                        : ForecastText.council(outlook.orThrow(), sources));
        return ExitCode.OK;
    }

    private int national(NationalOutlook outlook) {
        List<String> sources = Credits.lines(Credits.of(TABLES));
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("balances", outlook.balances());
            tree.put("result", outlook.simulated().result());
            tree.put("leftOut", outlook.leftOut());
            tree.put("sources", sources);
            print(PartnershipJson.write(tree));
        } else {
            print(ForecastText.national(outlook, sources));
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(CouncilOutlook outlook, List<String> sources) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("forecast", outlook.forecast());
        tree.put("simulated", outlook.path());
        tree.put("balances", outlook.balances());
        tree.put("above", outlook.above());
        tree.put("passedBy", outlook.passedBy());
        tree.put("balancedBy", outlook.balancedBy());
        tree.put("managementPlan", ManagementPlan.of(outlook.forecast().orThrow()));
        tree.put("sources", sources);
        return tree;
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

    private Checked<Answer<ForecastQuestion>> assumptions(Path file) {
        return PartnershipJson.tree(InputFile.read(file, MOST_BYTES, spec), MOST_BYTES)
                .then((JsonNode tree) -> PartnershipJson.read(tree, ForecastQuestion.class))
                .then(read -> Checked.clean(new Answer.Determined<>(
                        read, RecordedWorking.of("What is assumed?").derivation())));
    }

    private CouncilCode council() {
        String name = Optional.ofNullable(whose.council).orElse("");
        return Stream.concat(
                        Stream.concat(
                                ForecastFromFigures.published().authorities().stream()
                                        .map(each -> Map.entry(each.name(), each.council())),
                                ForecastFromFigures.published().leftOut().stream()
                                        .map(each -> Map.entry(each.name(), each.council()))),
                        EnglishCouncils.register().councils().stream()
                                .map((RegisteredCouncil each) -> Map.entry(each.name(), each.code())))
                .filter(each -> each.getKey().equalsIgnoreCase(name)
                        || each.getValue().value().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--council must be an English council, by name or GSS code, but was '" + name + "'"));
    }
}
