package uk.sharedservices.partnership.cli;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.question.CheckAsked;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Checked;

/** Checks a partnership file. */
@Command(
        name = "check",
        description = "Check a partnership file: every fault at once, then every rule. A broken rule is a warning.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final String NOT_APPLICABLE = "Not applicable";
    private static final int MOST_TOLD = 1000;

    @Parameters(paramLabel = "FILE", description = "a partnership file, format " + PartnershipFile.FORMAT)
    private Path file;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day as at which the rules are asked (default: that of the file's latest document)")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--full",
            description = "tell each part to which a rule does not apply, and not only how many there are")
    private boolean full;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checked<Partnership> read = PartnershipFile.read(InputFile.read(file, PartnershipFile.MOST_BYTES, spec));
        if (!(read instanceof Checked.Clean<Partnership> clean)) {
            read.faults().forEach(out::println);
            out.println(inAll(read.faults().size()) + " in " + file);
            return ExitCode.SOFTWARE;
        }
        Partnership partnership = clean.value();
        LocalDate day = asAt == null ? lastKnownDay(partnership) : asAt;
        if (!SupportedDays.contains(day)) {
            throw new ParameterException(spec.commandLine(), "--as-at " + SupportedDays.MUST_HOLD + ", but was " + day);
        }
        out.printf(
                "%s: no faults (councils %d, agreements %d, shared posts %d, workstreams %d, proposals %d, decisions %d,"
                        + " commitments %d, grant positions %d)%n",
                onOneLine(partnership.title()),
                partnership.councils().size(),
                partnership.agreements().size(),
                partnership.sharedPosts().size(),
                partnership.workstreams().size(),
                partnership.proposals().size(),
                partnership.decisions().size(),
                partnership.commitments().size(),
                partnership.dsgPositions().size());
        out.println("Every rule, as at " + withWeekday(day) + ":");
        CheckAsked.Findings check = CheckAsked.Findings.of(Facts.of(partnership, BankHolidays.englandAndWales()), day);
        if (check.leftOut() > 0) {
            out.println("Left out, for only later documents tell them: "
                    + (check.leftOut() == 1 ? "1 entry." : check.leftOut() + " entries."));
        }
        List<RuleFinding> findings = check.findings();
        // What to act on comes first.
        List.of("Warning", "Cannot say", "Met")
                .forEach(word -> with(word, findings).forEach(finding -> out.println(line(word, finding))));
        notApplicable(findings).forEach(out::println);
        return ExitCode.OK;
    }

    /** A file with a thousand faults may have more: they are no longer looked for. */
    private static String inAll(int faults) {
        if (faults == 1) {
            return "1 fault";
        }
        return faults < MOST_TOLD ? faults + " faults" : "At least " + faults + " faults";
    }

    /** The day of the latest document: what a file says is asked about when it says it, unless another day is given. */
    private LocalDate lastKnownDay(Partnership partnership) {
        return partnership
                .latestDocumentDay()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--as-at must be given: no document of the file bears a day"));
    }

    private static List<RuleFinding> with(String word, List<RuleFinding> findings) {
        return findings.stream()
                .filter(finding -> word(finding.outcome()).equals(word))
                .toList();
    }

    private static String word(RuleOutcome outcome) {
        return outcome.match(
                met -> "Met", breached -> "Warning", undetermined -> "Cannot say", notApplicable -> NOT_APPLICABLE);
    }

    /** A line for each rule that has nothing to say of several parts, unless each is asked for. */
    private List<String> notApplicable(List<RuleFinding> findings) {
        Map<Rule, List<RuleFinding>> byRule = with(NOT_APPLICABLE, findings).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.outcome().rule(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .flatMap(entry -> full || entry.getValue().size() == 1
                        ? entry.getValue().stream().map(finding -> line(NOT_APPLICABLE, finding))
                        : Stream.of(
                                onOneLine(NOT_APPLICABLE + " [" + entry.getKey().id() + "] "
                                        + entry.getValue().size() + " parts, told one by one with --full ("
                                        + entry.getKey().authorities() + ")")))
                .toList();
    }

    private static String line(String word, RuleFinding finding) {
        RuleOutcome outcome = finding.outcome();
        return onOneLine(word + " [" + outcome.rule().id() + "] " + finding.path() + ": " + outcome.reason() + " ("
                + outcome.rule().authorities() + ")");
    }

    /** A file's own words must not pass for lines of ours, or speak to the terminal. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }
}
