package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.condition.DeficitCarry;
import uk.sharedservices.partnership.finance.condition.PlanOwed;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.finance.published.Credits;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Prints a report on the grant as plain text. */
public final class DsgText {

    private static final String ROW = "%-45s %12s  %s";

    private DsgText() {}

    /**
     * Returns the report as lines of text.
     *
     * @param report  the report
     * @param nameOf  the name of a council by its code
     */
    public static String print(DsgReport report, Function<CouncilCode, String> nameOf) {
        PlainText text = new PlainText()
                .line("Dedicated Schools Grant at the end of " + report.year() + " ("
                        + day(report.year().lastDay()) + "), as known on " + day(report.asAt()));
        report.accounts().forEach(account -> text.section(account.council().name(), council(account)));
        text.section("Side by side", sideBySide(report))
                .section("What the law asks", law(report))
                .section("Savings", SavingsText.lines(report.savings(), nameOf));
        return text.derivations(derivations(report), List.of())
                .section("Sources", Credits.lines(Credits.of("dsg-allocations.csv", "dsg-balances-2024.csv")))
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static List<String> council(CouncilGrant account) {
        List<String> lines = new ArrayList<>();
        account.position()
                .ifPresentOrElse(
                        position -> table(account, position, lines),
                        () -> lines.add(account.carriedForward().inWords(BalanceInWords::inSentence)));
        account.checks().stream()
                .filter(check -> !(check instanceof RuleOutcome.NotApplicable))
                .forEach(check -> lines.add("Check of the printed figures: " + check.reason()));
        if (account.told().size() > 1) {
            lines.add("What was told of the year:");
            account.told().forEach(position -> lines.add("  " + told(position)));
            account.bridges().stream()
                    .flatMap(bridge -> bridge.derivation().steps().stream())
                    .forEach(step -> lines.add("  " + step.sentence()));
        }
        account.errors()
                .forEach(error -> error.derivation().steps().forEach(step -> lines.add("  " + step.sentence())));
        if (account.carriedForward().isAnswered()) {
            lines.add("The balance calls for: " + account.plan().inWords(PlanOwed::words));
        }
        return lines;
    }

    private static void table(CouncilGrant account, DsgPosition position, List<String> lines) {
        lines.add(position.figureStatus().words() + " as at " + position.asAt().inWords() + " (" + position.standing()
                + ")");
        position.note().ifPresent(lines::add);
        Answer<BigDecimal> share = account.shareOfGrant().orElseThrow();
        GrantRows.of(position, account.carriedForward(), share)
                .forEach(row -> lines.add(
                        ROW.formatted(row.name(), row.printed(), row.value()).stripTrailing()));
        share.derivation().steps().stream()
                .filter(step -> share.isAnswered() && position.grant().isEmpty())
                .reduce((first, second) -> second)
                .ifPresent(step -> lines.add(step.sentence()));
        if (!share.isAnswered()) {
            lines.add(share.inWords(String::valueOf));
        }
        if (account.carriedForward() instanceof Answer.Readings<Money> several && !several.agree()) {
            lines.add(several.inWords(BalanceInWords::inSentence));
        }
    }

    private static String told(DsgPosition position) {
        return position.figureStatus().words() + " as at " + position.asAt().inWords()
                + position.inYear()
                        .map(inYear ->
                                ", in the year " + BalanceInWords.deficitOrSurplus(position.deficitPositive(inYear)))
                        .orElse("")
                + (DsgBalance.of(position).carriedForward().isAnswered()
                        ? ", carried forward "
                                + BalanceInWords.deficitOrSurplus(
                                        DsgBalance.of(position).carriedForward().orThrow())
                        : "")
                + " (" + position.standing() + ")";
    }

    private static List<String> sideBySide(DsgReport report) {
        return List.of(
                "Deficits: " + report.deficits().inWords(sum -> pounds(sum.abs())),
                "Surpluses: " + report.surpluses().inWords(sum -> pounds(sum.abs())),
                "Each council's account is its own, under its own Section 151 officer; nothing is set off.");
    }

    private static List<String> law(DsgReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "The statutory override, for a deficit at " + day(report.year().lastDay()) + ": "
                        + report.override().inWords(LegalForce::words) + " Known to: "
                        + report.overrideKnownTo().inWords(last -> day(last)));
        lines.add("To carry a deficit into " + report.year().next() + ": "
                + report.carry().inWords(DeficitCarry::words));
        report.standing().stream().map(Standing::sentence).forEach(lines::add);
        return lines;
    }

    private static List<Derivation> derivations(DsgReport report) {
        return Stream.of(
                        report.accounts().stream()
                                .flatMap(account -> Stream.of(
                                                Stream.of(account.carriedForward()),
                                                account.shareOfGrant().stream(),
                                                account.bridges().stream(),
                                                account.errors().stream(),
                                                Stream.of(account.plan()))
                                        .flatMap(answers -> answers.map(Answer::derivation))),
                        Stream.of(
                                report.deficits().derivation(),
                                report.surpluses().derivation(),
                                report.override().derivation(),
                                report.overrideKnownTo().derivation(),
                                report.carry().derivation()))
                .flatMap(every -> every)
                .toList();
    }
}
