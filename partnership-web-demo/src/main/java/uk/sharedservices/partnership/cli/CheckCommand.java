package uk.sharedservices.partnership.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.agreement.life.LifeRules;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Checked;

/** Checks a partnership file. */
@Command(
        name = "check",
        description = "Check a partnership file: every fault at once, then every rule. A broken rule is a warning.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "a partnership file, format " + PartnershipFile.FORMAT)
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checked<Partnership> read = PartnershipFile.read(InputFile.read(file, PartnershipFile.MOST_BYTES, spec));
        if (!(read instanceof Checked.Clean<Partnership> clean)) {
            read.faults().forEach(out::println);
            out.println(
                    read.faults().size() == 1
                            ? "1 fault in " + file
                            : read.faults().size() + " faults in " + file);
            return ExitCode.SOFTWARE;
        }
        Partnership partnership = clean.value();
        out.printf(
                "%s: no faults (councils %d, agreements %d, shared posts %d, grant positions %d)%n",
                partnership.title(),
                partnership.councils().size(),
                partnership.agreements().size(),
                partnership.sharedPosts().size(),
                partnership.dsgPositions().size());
        partnership.dsgPositions().forEach(position -> out.println(line(partnership, position)));
        partnership.agreements().forEach(agreement -> warnings(agreement).forEach(out::println));
        partnership
                .agreements()
                .forEach(agreement -> openQuestions(partnership, agreement).forEach(out::println));
        partnership.sharedPosts().stream()
                .map(SharedPost::consultedBeforePlacement)
                .filter(outcome -> outcome instanceof RuleOutcome.Breached)
                .forEach(outcome -> out.println(line("Warning", partnership.title(), outcome)));
        return ExitCode.OK;
    }

    private static String line(Partnership partnership, DsgPosition position) {
        RuleOutcome outcome = DsgReconciliation.of(position);
        String word = outcome.match(met -> "Met", breached -> "Warning", notApplicable -> "Not applicable");
        return line(word, partnership.council(position.council()).name() + " " + position.year(), outcome);
    }

    /** What the notice clauses of an agreement, as first agreed and as varied, say against themselves. */
    private static Stream<String> warnings(ServiceLevelAgreement agreement) {
        return Stream.concat(
                        agreement.noticeClause().stream(),
                        agreement.variations().stream().flatMap(variation -> variation.noticeClause().stream()))
                .flatMap(clause -> ClauseConsistency.of(clause, BankHolidays.englandAndWales()).stream())
                .filter(outcome -> outcome instanceof RuleOutcome.Breached)
                .map(outcome -> line("Warning", agreement.name(), outcome));
    }

    /** What keeps one from saying how an agreement stands once all that is recorded of it had happened. */
    private static Stream<String> openQuestions(Partnership partnership, ServiceLevelAgreement agreement) {
        return Stream.concat(
                agreement.notices().stream()
                        .flatMap(notice -> Stream.concat(
                                Stream.of(notice.given()),
                                notice.agreements().stream().map(Agreed::agreedOn))),
                agreement.variations().stream().map(Agreed::agreedOn))
                .max(Comparator.naturalOrder())
                .map(day -> AgreementLife.of(agreement, BankHolidays.englandAndWales())
                        .naming(code -> partnership.nameOf(CouncilCode.of(code)))
                        .standingOn(day))
                .filter(standing -> !standing.isAnswered())
                .map(standing -> "Warning [" + LifeRules.STANDING.id() + "] " + agreement.name() + ": "
                        + standing.inWords(AgreementStanding::toString))
                .stream();
    }

    private static String line(String word, String subject, RuleOutcome outcome) {
        return word + " [" + outcome.rule().id() + "] " + subject + ": " + outcome.reason() + " ("
                + outcome.rule().authorities() + ")";
    }
}
