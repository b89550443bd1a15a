package uk.sharedservices.partnership.finance.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.published.BankHolidays;

@Label("The cost of leaving")
class ExitCostProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);

    @Property(tries = 1000)
    @Label("divided at 31 March, and anywhere else, changes by less than a penny for each stretch")
    void dividingChangesLessThanAPenny(
            @ForAll @IntRange(min = 1, max = 200_000) int pounds,
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 1500) int length,
            @ForAll @IntRange(max = 1500) int cut) {
        LocalDate first = FIRST.plusDays(start);
        LocalDate last = first.plusDays(length);
        List<Stretch> stretches = stretches(pounds, first, last);
        long divided = sum(stretches);

        ExactNumber exact = ExactNumber.ZERO;
        for (FinancialYear year = FinancialYear.of(first); !year.firstDay().isAfter(last); year = year.next()) {
            LocalDate next = year.next().firstDay();
            LocalDate from = first.isAfter(year.firstDay()) ? first : year.firstDay();
            LocalDate to = last.isBefore(next) ? last.plusDays(1) : next;
            exact = exact.plus(ExactNumber.of(pounds * 100L * ChronoUnit.DAYS.between(from, to))
                    .over(ExactNumber.of(ChronoUnit.DAYS.between(year.firstDay(), next))));
        }
        assertThat(ExactNumber.of(divided).minus(exact).abs()).isLessThanOrEqualTo(ExactNumber.of(stretches.size()));
        assertThat(stretches)
                .allSatisfy(
                        stretch -> assertThat(FinancialYear.of(stretch.last())).isEqualTo(stretch.year()));

        LocalDate between = first.plusDays(Math.min(cut, length));
        long again = sum(stretches(pounds, first, between)) + sum(stretches(pounds, between.plusDays(1), last));
        assertThat(Math.abs(again - divided)).isLessThanOrEqualTo(2);
    }

    @Property(tries = 1000)
    @Label("falls to councils whose lines make the whole of each cost and of the total")
    void linesMakeTheWhole(
            @ForAll @IntRange(min = 1, max = 200_000) int pounds,
            @ForAll @IntRange(max = 1500) int length,
            @ForAll @IntRange(min = 1, max = 99) int one,
            @ForAll @IntRange(max = 99) int other,
            @ForAll @IntRange(min = 1, max = 800) int award) {
        TimedCost pay = pay(pounds, FIRST)
                .addAwards(new PayAward(FIRST.plusDays(award), Optional.empty(), Optional.of(new BigDecimal("3.88"))))
                .build();
        LeavingCosts costs = LeavingCosts.builder()
                .from(ExitCostTest.onlyPay(pay))
                .shares(List.of(
                        new Weight("A", new BigDecimal(one)),
                        new Weight("B", new BigDecimal(other)),
                        new Weight("C", BigDecimal.ONE)))
                .build();
        ExitCost cost =
                new ExitCostQuestion(costs, List.of()).on(FIRST.plusDays(length), BankHolidays.englandAndWales());

        for (int line = 0; line < cost.lines().size(); line += 3) {
            assertThat(cost.lines().subList(line, line + 3).stream()
                            .mapToLong(ExitCostLine::pence)
                            .sum())
                    .isEqualTo(cost.lines().get(line).whole());
        }
        ExitCostTotals totals = cost.total().orThrow();
        assertThat(totals.years().stream().mapToLong(CouncilYear::pence).sum()).isEqualTo(totals.pence());
        assertThat(totals.byCouncil().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(totals.pence());
        assertThat(totals.years()).allSatisfy(year -> assertThat(year.pence()).isNotNegative());
    }

    private static TimedCost.Builder pay(int pounds, LocalDate first) {
        return TimedCost.builder()
                .what("pay (example)")
                .rate(ExitCostTest.pounds(Integer.toString(pounds)))
                .per(RatePer.YEAR)
                .firstDay(first);
    }

    private static List<Stretch> stretches(int pounds, LocalDate from, LocalDate to) {
        return Stretch.of(new BigDecimal(pounds), List.of(), Optional.empty(), from, to);
    }

    private static long sum(List<Stretch> stretches) {
        return stretches.stream()
                .mapToLong(stretch -> stretch.pence(RatePer.YEAR, BankHolidays.englandAndWales()))
                .sum();
    }
}
