package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.account.AccountRules.NO_NETTING;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The grant accounts of a partnership's councils at the end of a year, each its own.
 *
 * @param year  the financial year
 * @param asAt  the day by which the figures were known
 * @param accounts  the councils' accounts, in the order given
 */
public record AccountsSideBySide(FinancialYear year, LocalDate asAt, List<CouncilAccount> accounts) {

    /** Takes a copy. */
    public AccountsSideBySide {
        accounts = List.copyOf(accounts);
    }

    /**
     * Returns the accounts as known on a day.
     *
     * @param councils  the partnership's councils
     * @param positions  positions of any council, year and day
     * @param year  the financial year
     * @param asAt  the day, included; what was told later plays no part
     */
    public static AccountsSideBySide of(
            List<Council> councils, Collection<DsgPosition> positions, FinancialYear year, LocalDate asAt) {
        return new AccountsSideBySide(
                year,
                asAt,
                councils.stream()
                        .map(council -> account(council, positions, year, asAt))
                        .toList());
    }

    /** Returns the sum of the deficits; the surpluses play no part. */
    public Answer<Money> deficits() {
        return sum("deficits", Money::isPositive);
    }

    /** Returns the sum of the surpluses, below nothing; the deficits play no part. */
    public Answer<Money> surpluses() {
        return sum("surpluses", Money::isNegative);
    }

    private Answer<Money> sum(String what, Predicate<Money> which) {
        RecordedWorking working =
                RecordedWorking.of("What do the councils' " + what + " at " + day(year.lastDay()) + " come to?");
        List<String> missing = new ArrayList<>();
        Money sum = Money.zero(CurrencyUnit.GBP);
        int held = 0;
        for (CouncilAccount account : accounts) {
            Answer<Money> balance = account.carriedForward();
            String whose = "The balance of " + account.council().name() + " at " + day(year.lastDay());
            if (!balance.isAnswered()) {
                missing.add(whose + " is not held.");
                continue;
            }
            held++;
            working.from(new Input(
                    account.council().name(),
                    BalanceInWords.deficitOrSurplus(balance.orThrow()),
                    account.position().map(DsgPosition::standing).orElse("")));
            sum = which.test(balance.orThrow()) ? sum.plus(balance.orThrow()) : sum;
            if (Settled.of(balance).isEmpty()) {
                missing.add(whose + " is told in more than one way: " + balance.inWords(BalanceInWords::inSentence));
            }
        }
        Money told = sum;
        working.step(
                NO_NETTING,
                told.getAmount(),
                () -> "The " + what + " held come to " + pounds(told.abs()) + ", with nothing set off against them.");
        return missing.isEmpty()
                ? new Answer.Determined<>(told, working.derivation())
                : new Answer.CannotSay<>(
                        missing,
                        held == 0 ? List.of() : List.of(new WhatIf<>("Of what is held alone", told)),
                        working.derivation());
    }

    private static CouncilAccount account(
            Council council, Collection<DsgPosition> positions, FinancialYear year, LocalDate asAt) {
        List<DsgPosition> latest = latest(council, positions, year, asAt);
        return new CouncilAccount(council, latest.stream().findFirst(), balance(council, latest, year, asAt));
    }

    private static Answer<Money> balance(
            Council council, List<DsgPosition> latest, FinancialYear year, LocalDate asAt) {
        RecordedWorking working =
                RecordedWorking.of("What does " + council.name() + " carry forward from " + year + "?");
        if (latest.isEmpty()) {
            return Answer.cannotSay(
                    working,
                    "No Dedicated Schools Grant position of " + council.name() + " for " + year
                            + " is held that was known by " + day(asAt) + ".");
        }
        if (latest.size() == 1) {
            return DsgBalance.of(latest.get(0)).carriedForward();
        }
        List<Reading<Money>> readings = new ArrayList<>();
        for (DsgPosition position : latest) {
            Answer<Money> told = DsgBalance.of(position).carriedForward();
            working.following(told.derivation());
            readings.add(new Reading<>(
                    "REPORT_" + (readings.size() + 1), told.orThrow(), "As told by " + position.source()));
        }
        return new Answer.Readings<>(
                readings,
                "REPORT_1",
                "Two reports of one standing and one time tell the balance; the first held is the default.",
                working.derivation());
    }

    /**
     * The statements that stand: the most final, then the latest told; more than one where two are alike in both. One that leaves the
     * balance open stands only where none tells it.
     */
    private static List<DsgPosition> latest(
            Council council, Collection<DsgPosition> positions, FinancialYear year, LocalDate asAt) {
        Comparator<DsgPosition> standing = Comparator.comparing(DsgPosition::figureStatus)
                .thenComparing(position -> position.asAt().lastDay());
        List<DsgPosition> known = positions.stream()
                .filter(position -> position.council().equals(council.code()))
                .filter(position -> position.year().equals(year))
                .filter(position -> position.asAt().surelyBy(asAt))
                .toList();
        List<DsgPosition> telling = known.stream()
                .filter(position -> DsgBalance.of(position).carriedForward().isAnswered())
                .toList();
        if (telling.isEmpty()) {
            return known.stream().max(standing).stream().toList();
        }
        DsgPosition best = telling.stream().max(standing).orElseThrow();
        return telling.stream()
                .filter(position -> standing.compare(position, best) == 0)
                .toList();
    }
}
