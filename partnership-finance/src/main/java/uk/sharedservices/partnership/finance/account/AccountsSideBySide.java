package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.account.AccountRules.NO_NETTING;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                        .map(council -> account(council, latest(council, positions, year, asAt), year, asAt))
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
        for (CouncilAccount account : accounts) {
            Answer<Money> balance = account.carriedForward();
            if (balance.isAnswered()) {
                working.from(new Input(
                        account.council().name(),
                        BalanceInWords.deficitOrSurplus(balance.orThrow()),
                        account.position().map(DsgPosition::standing).orElse("")));
                sum = which.test(balance.orThrow()) ? sum.plus(balance.orThrow()) : sum;
            } else {
                missing.add(
                        "The balance of " + account.council().name() + " at " + day(year.lastDay()) + " is not held.");
            }
        }
        Money held = sum;
        working.step(
                NO_NETTING,
                held.getAmount(),
                () -> "The " + what + " held come to " + pounds(held.abs()) + ", with nothing set off against them.");
        return missing.isEmpty()
                ? new Answer.Determined<>(held, working.derivation())
                : new Answer.CannotSay<>(
                        missing,
                        missing.size() == accounts.size()
                                ? List.of()
                                : List.of(new WhatIf<>("Of the councils held alone", held)),
                        working.derivation());
    }

    private static CouncilAccount account(
            Council council, Optional<DsgPosition> position, FinancialYear year, LocalDate asAt) {
        return new CouncilAccount(
                council,
                position,
                position.map(held -> DsgBalance.of(held).carriedForward())
                        .orElseGet(() -> Answer.cannotSay(
                                RecordedWorking.of("What does " + council.name() + " carry forward from " + year + "?"),
                                "No Dedicated Schools Grant position of " + council.name() + " for " + year
                                        + " is held that was known by " + day(asAt) + ".")));
    }

    private static Optional<DsgPosition> latest(
            Council council, Collection<DsgPosition> positions, FinancialYear year, LocalDate asAt) {
        return positions.stream()
                .filter(position -> position.council().equals(council.code()))
                .filter(position -> position.year().equals(year))
                .filter(position -> position.asAt().surelyBy(asAt))
                .max(Comparator.comparing(DsgPosition::figureStatus)
                        .thenComparing(position -> position.asAt().lastDay()));
    }
}
