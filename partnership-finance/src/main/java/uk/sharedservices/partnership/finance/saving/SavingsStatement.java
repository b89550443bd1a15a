package uk.sharedservices.partnership.finance.saving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The savings of a partnership as on a day, each with whether it counts, and each council's apart.
 *
 * <p>Of Stockport and Tameside in November 2022: £270,000 aimed at and nothing told as realised of it; a reserve of £48,000,
 * one-off; and no recurrent saving in base budget.
 *
 * @param asAt  the day
 * @param lines  the savings, as they were given
 * @param councils  each council that reports any, in the order in which it is met
 */
public record SavingsStatement(LocalDate asAt, List<SavingLine> lines, List<CouncilSavings> councils) {

    private static final Money NOTHING = Money.zero(CurrencyUnit.GBP);

    /** Takes copies. */
    public SavingsStatement {
        lines = List.copyOf(lines);
        councils = List.copyOf(councils);
    }

    /** Returns the statement of the savings of a partnership that were known on a day: a target told later plays no part. */
    public static SavingsStatement of(Partnership partnership, LocalDate asAt) {
        return of(KnownOn.of(partnership, asAt).those(partnership.savings()), asAt, partnership::nameOf);
    }

    /** Returns the part of it that some councils report. */
    public SavingsStatement ofThose(Collection<CouncilCode> some) {
        return new SavingsStatement(
                asAt,
                lines.stream()
                        .filter(line -> some.contains(line.saving().council()))
                        .toList(),
                councils.stream()
                        .filter(council -> some.contains(council.council()))
                        .toList());
    }

    /** Returns the statement of savings that were all known on a day. */
    static SavingsStatement of(Collection<Saving> savings, LocalDate asAt, Function<CouncilCode, String> nameOf) {
        List<SavingLine> lines =
                savings.stream().map(saving -> line(saving, asAt)).toList();
        return new SavingsStatement(
                asAt,
                lines,
                savings.stream()
                        .map(Saving::council)
                        .distinct()
                        .map(council -> council(council, lines, asAt, nameOf))
                        .toList());
    }

    private static SavingLine line(Saving saving, LocalDate asAt) {
        MtfpCount count = MtfpCount.of(saving, asAt);
        return new SavingLine(saving, count.outcome(), count.shown(), count.amount());
    }

    private static CouncilSavings council(
            CouncilCode council, List<SavingLine> all, LocalDate asAt, Function<CouncilCode, String> nameOf) {
        List<SavingLine> own = all.stream()
                .filter(line -> line.saving().council().equals(council))
                .toList();
        Predicate<Saving> onceByThen = saving -> saving.recurrence() == Recurrence.ONE_OFF
                && saving.done()
                && saving.realisedAsAt().map(when -> when.surelyBy(asAt)).orElse(false);
        return new CouncilSavings(
                council,
                sum(own.stream()
                        .flatMap(line -> line.saving().target().stream())
                        .map(PublishedFigure::amount)
                        .toList()),
                sum(own.stream()
                        .map(SavingLine::saving)
                        .filter(onceByThen)
                        .flatMap(saving -> saving.realised().stream())
                        .map(PublishedFigure::amount)
                        .toList()),
                counted(nameOf.apply(council), own, asAt));
    }

    private static Answer<Money> counted(String council, List<SavingLine> own, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of(
                "What counts towards the Medium Term Financial Plan of " + council + " on " + day(asAt) + "?");
        List<Money> surely = new ArrayList<>();
        List<Money> perhaps = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (SavingLine line : own) {
            working.following(line.counted().derivation());
            if (line.counted() instanceof Answer.CannotSay<Money> open) {
                missing.add(line.counts().reason());
                perhaps.add(open.whatIfs().get(1).value());
            } else {
                surely.add(line.counted().orThrow());
            }
        }
        Money least = sum(surely);
        working.step(
                MtfpRules.COUNTS, least, () -> "Together " + pounds(least) + (missing.isEmpty() ? "." : ", at least."));
        if (missing.isEmpty()) {
            return new Answer.Determined<>(least, working.derivation());
        }
        return new Answer.CannotSay<>(
                missing,
                List.of(
                        new WhatIf<>("If none of the rest counts", least),
                        new WhatIf<>("If all of it counts", least.plus(sum(perhaps)))),
                working.derivation());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(NOTHING, Money::plus);
    }
}
