package uk.sharedservices.partnership.finance.leaving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.leaving.cost.OnceCost;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** Every figure of pay here is an example. */
@DisplayName("The cost of leaving")
class ExitCostTest {

    private static final LocalDate END = LocalDate.of(2023, 5, 23);
    static final List<Weight> HALVES = List.of(Weight.of("Tameside", "1"), Weight.of("Stockport", "1"));

    @Test
    @DisplayName(
            "splits pay at 31 March and at an award, with a formula a line: the year to 31 March 2024 has 366 days")
    void splitsPay() {
        ExitCost cost =
                ask(onlyPay(pay().addAwards(percent("2023-04-01", "3.5")).build()));

        assertThat(cost.lines())
                .extracting(line -> line.council() + " " + line.year() + " " + line.pence() + ": " + line.formula())
                .containsExactly(
                        "Tameside 2022/23 1665754: £95,000 x 128 days of 365 = £33,315.07, shared: £16,657.54",
                        "Stockport 2022/23 1665753: £95,000 x 128 days of 365 = £33,315.07, shared: £16,657.53",
                        "Tameside 2023/24 711916: £98,325 x 53 days of 366 = £14,238.32, shared: £7,119.16",
                        "Stockport 2023/24 711916: £98,325 x 53 days of 366 = £14,238.32, shared: £7,119.16");
        assertThat(cost.total().orThrow()).hasToString("£47,553.39");
        assertThat(cost.total().orThrow().byCouncil()).containsEntry("Tameside", 2_377_670L);
        assertThat(cost.total().orThrow().years()).first().hasToString("Tameside 2022/23: £16,657.54");
        assertThat(cost.total().derivation().sentences())
                .contains(
                        "24 November 2022 to 31 March 2023, in 2022/23: £95,000 x 128 days of 365 = £33,315.07."
                                + " [M-EXIT-PAY]",
                        "£95,000 + 3.5% = £98,325 a year from 1 April 2023. [M-EXIT-AWARD]",
                        "Borne by shares: Tameside £7,119.16, Stockport £7,119.16. [M-EXIT-BORNE]",
                        "What is held comes to £47,553.39. [M-EXIT-TOTAL]");
    }

    @Test
    @DisplayName("takes a flat award as no percentage, with on-costs upon it where their rate is held")
    void flatAward() {
        TimedCost with = pay().onCostsPercent(new BigDecimal("20"))
                .addAwards(flat("2023-04-01"))
                .build();
        TimedCost without = pay().addAwards(flat("2023-04-01")).build();

        assertThat(ask(onlyPay(with)).lines().get(2).formula()).startsWith("£97,310 x 53 days of 366");
        assertThat(ask(onlyPay(with)).cautions()).isEmpty();
        assertThat(ask(onlyPay(with)).total().derivation().sentences())
                .contains("£95,000 + £1,925 with on-costs of 20% = £97,310 a year from 1 April 2023. [M-EXIT-AWARD]");
        assertThat(ask(onlyPay(without)).lines().get(2).formula()).startsWith("£96,925 x 53 days of 366");
        assertThat(ask(onlyPay(without)).cautions())
                .containsExactly(
                        "A flat award is added with no on-costs upon it, for their rate is not held: pay (example).");
    }

    @Test
    @DisplayName("is missed, not guessed, where nothing is held")
    void nothingHeld() {
        ExitCost cost = new ExitCostQuestion(LeavingCosts.unknown(), List.of("Director of Education"))
                .on(END, BankHolidays.englandAndWales());

        assertThat(cost.lines()).isEmpty();
        assertThat(cost.missing())
                .hasSize(CostKind.values().length)
                .startsWith("No pay of the shared post is held: Director of Education.");
        assertThat(whatIfs(cost)).isEmpty();
        assertThat(ask(LeavingCosts.unknown()).missing()).contains("No pay of the shared post is held.");
    }

    @Test
    @DisplayName("is told in part where something is missing, and not in total")
    void partHeld() {
        ExitCost cost = ask(LeavingCosts.builder()
                .addPay(TimedCost.builder().what("pay").per(RatePer.YEAR).build())
                .addBackfill(TimedCost.builder()
                        .what("cover")
                        .per(RatePer.WORKING_DAY)
                        .rate(pounds("450"))
                        .firstDay(LocalDate.of(2100, 1, 1))
                        .lastDay(LocalDate.of(2100, 1, 31))
                        .paidBy("Tameside")
                        .build())
                .addLiabilities(OnceCost.builder().what("strain").build())
                .addOneOffs(OnceCost.builder()
                        .what("removal")
                        .amount(pounds("300"))
                        .paidBy("Tameside")
                        .build())
                .addNone(CostKind.NOTICE_CHARGE, CostKind.IN_LIEU)
                .build());

        assertThat(cost.missing())
                .containsExactly(
                        "Who bears it, or by which shares, is not held: pay.",
                        "The annual pay is not held: pay.",
                        "The first day is not held: pay.",
                        "The working days from 1 January 2100 to 31 January 2100 are not all known: cover.",
                        "Who bears it, or by which shares, is not held: strain.",
                        "The amount is not held: strain.");
        assertThat(whatIfs(cost)).containsExactly("WhatIf[assumption=If what is missing cost nothing, value=£300]");
    }

    @Test
    @DisplayName("is not told where the last day is not known, but of costs that have their own days")
    void noLastDay() {
        Answer<LocalDate> unknown =
                Answer.cannotSay(RecordedWorking.of("When are we out?"), "The notice clause is not held.");
        LeavingCosts costs = LeavingCosts.builder()
                .addPay(pay().paidBy("Tameside").build())
                .addOneOffs(OnceCost.builder()
                        .what("removal")
                        .amount(pounds("300"))
                        .on(END)
                        .paidBy("Tameside")
                        .build())
                .addNone(CostKind.BACKFILL, CostKind.NOTICE_CHARGE, CostKind.IN_LIEU, CostKind.LIABILITY)
                .build();
        ExitCost cost = new ExitCostQuestion(costs, List.of()).by(unknown, BankHolidays.englandAndWales());

        assertThat(cost.missing())
                .containsExactly("The last day is not known: pay (example).", "The notice clause is not held.");
        assertThat(cost.held().pence()).isEqualTo(30_000);
    }

    @Test
    @DisplayName("has nothing of a cost that would begin after the last day, and says so")
    void afterTheLastDay() {
        TimedCost late = pay().firstDay(END.plusDays(1)).build();

        assertThat(ask(onlyPay(late)).lines()).isEmpty();
        assertThat(ask(onlyPay(late)).cautions())
                .containsExactly(
                        "Nothing falls due, for it would begin on 24 May 2023, after the last day, 23 May 2023:"
                                + " pay (example).");
    }

    @Test
    @DisplayName("leaves odd pennies as the agreement chose, to the host here")
    void oddPenniesToTheHost() {
        LeavingCosts costs = onlyPay(pay().build());
        ExitCost cost = ask(LeavingCosts.builder()
                .from(costs)
                .remainder(RemainderRule.HOST)
                .host("Stockport")
                .build());

        assertThat(cost.lines().get(1).pence()).isEqualTo(1_665_754);
    }

    @Test
    @DisplayName(
            "of the example that ships is £85,904.39, each council and year apart, and its figures say that they are invented")
    void example() {
        LeavingCosts costs =
                LeavingCosts.read(ExampleCosts.file().getBytes(UTF_8)).orThrow();
        ExitCost cost = ask(costs);

        assertThat(costs.note().orElseThrow()).startsWith("EXAMPLE FIGURES, INVENTED.");
        assertThat(costs.councilsNamed()).containsExactly("Tameside", "Stockport");
        assertThat(cost.total().orThrow().years())
                .extracting(CouncilYear::toString)
                .containsExactly(
                        "Tameside 2022/23: £22,507.54",
                        "Tameside 2023/24: £19,119.76",
                        "Stockport 2022/23: £16,657.53",
                        "Stockport 2023/24: £27,619.56");
        assertThat(cost.total().orThrow()).hasToString("£85,904.39");
    }

    @Test
    @DisplayName("is refused where what is told cannot hold")
    void refuses() {
        assertThatThrownBy(() -> new PayAward(END, Optional.empty(), Optional.empty()))
                .hasMessage("pay award of 2023-05-23 must be flat or a percentage, one of them, but was 'neither'");
        assertThatThrownBy(() -> percent("2023-04-01", "-1"))
                .hasMessage("pay award must be above nothing and at most 100 per cent, but was -1");
        assertThatThrownBy(() -> pay().addAwards(percent("2022-11-24", "2")).build())
                .hasMessage(
                        "awards of pay (example) must be after the first day, which the rate holds for, and in order,"
                                + " but was 2022-11-24");
        assertThatThrownBy(() -> pay().per(RatePer.DAY)
                        .addAwards(percent("2023-04-01", "2"))
                        .build())
                .hasMessage("awards of pay (example) must be upon a rate for a year, but was DAY");
        assertThatThrownBy(() -> pay().lastDay(LocalDate.of(2022, 1, 1)).build())
                .hasMessageContaining("last day of pay (example) must not be before the first");
        assertThatThrownBy(() -> pay().rate(pounds("-1")).build())
                .hasMessageContaining("rate of pay (example) must not be below nothing");
        assertThatThrownBy(() -> pay().onCostsPercent(new BigDecimal("101")).build())
                .hasMessage("on-costs of pay (example) must be nothing to 100 per cent, but was 101");
        assertThatThrownBy(() -> pay().paidBy("Tameside").shares(HALVES).build())
                .hasMessageContaining("must be borne by one council or by shares, not both");
        assertThatThrownBy(
                        () -> OnceCost.builder().what("x").amount(pounds("-1")).build())
                .hasMessageContaining("amount of x must not be below nothing");
        assertThatThrownBy(() -> LeavingCosts.builder()
                        .addPay(pay().build())
                        .addNone(CostKind.PAY)
                        .build())
                .hasMessage("kinds of cost said to be none must be kinds of which none is given, but was PAY");
        TimedCost immense = TimedCost.builder()
                .what("immense")
                .rate(new PublishedFigure(PrintedNumber.of("999,999,999,999,999"), MoneyUnit.MILLIONS))
                .per(RatePer.DAY)
                .firstDay(END)
                .paidBy("Tameside")
                .build();
        assertThatThrownBy(() -> ask(onlyPay(immense)))
                .hasMessageContaining("cost of leaving must be within 9223372036854775807 pence of nothing");
    }

    @ParameterizedTest
    @EnumSource(CostKind.class)
    @DisplayName("misses every kind of which nothing is given and which is not said to be none")
    void missesEachKind(CostKind kind) {
        List<CostKind> others = java.util.Arrays.stream(CostKind.values())
                .filter(other -> other != kind)
                .toList();

        assertThat(ask(LeavingCosts.builder().none(others).build()).missing()).containsExactly(kind.missing());
    }

    @Test
    @DisplayName(
            "is shared line by line, and the odd penny of each is not carried to the next: here both to the one named first")
    void oddPenniesAreNotCarried() {
        LeavingCosts costs = onlyPay(pay().rate(pounds("3.65")).build());
        ExitCost cost =
                new ExitCostQuestion(costs, List.of()).on(LocalDate.of(2023, 4, 1), BankHolidays.englandAndWales());

        assertThat(cost.lines()).extracting(ExitCostLine::pence).containsExactly(64L, 64L, 1L, 0L);
        assertThat(ask(onlyPay(pay().build())).total().derivation().rules())
                .filteredOn(rule -> rule.equals(LeavingRules.BORNE))
                .first()
                .asString()
                .contains("not carried to the next line");
    }

    @Test
    @DisplayName("cautions of pay held past the last day, and of days held as both pay and payment in lieu")
    void cautionsOfTimes() {
        TimedCost pay = pay().lastDay(LocalDate.of(2023, 6, 30)).build();
        TimedCost.Builder lieu = pay().what("notice not worked (example)").paidBy("Tameside");
        LeavingCosts twice = LeavingCosts.builder()
                .shares(HALVES)
                .addPay(pay)
                .addInLieu(lieu.firstDay(LocalDate.of(2023, 5, 1)).build())
                .addNone(CostKind.NOTICE_CHARGE, CostKind.BACKFILL, CostKind.ONE_OFF, CostKind.LIABILITY)
                .build();

        assertThat(ask(twice).cautions())
                .containsExactly(
                        "Pay is held to 30 June 2023, past the last day, 23 May 2023: pay (example).",
                        "Payment in lieu and pay are both held for 1 May 2023 to 23 May 2023, and if they are of one post"
                                + " those days are paid twice: notice not worked (example); pay (example).");
        assertThat(ask(LeavingCosts.builder()
                                .from(twice)
                                .inLieu(List.of(lieu.firstDay(LocalDate.of(2023, 7, 1))
                                        .lastDay(LocalDate.of(2023, 7, 31))
                                        .build()))
                                .build())
                        .cautions())
                .hasSize(1);
    }

    private static List<String> whatIfs(ExitCost cost) {
        return ((Answer.CannotSay<ExitCostTotals>) cost.total())
                .whatIfs().stream().map(Object::toString).toList();
    }

    static TimedCost.Builder pay() {
        return TimedCost.builder()
                .what("pay (example)")
                .rate(pounds("95,000"))
                .per(RatePer.YEAR)
                .firstDay(LocalDate.of(2022, 11, 24));
    }

    static LeavingCosts onlyPay(TimedCost pay) {
        return LeavingCosts.builder()
                .shares(HALVES)
                .addPay(pay)
                .addNone(
                        CostKind.NOTICE_CHARGE,
                        CostKind.BACKFILL,
                        CostKind.ONE_OFF,
                        CostKind.IN_LIEU,
                        CostKind.LIABILITY)
                .build();
    }

    private static ExitCost ask(LeavingCosts costs) {
        return new ExitCostQuestion(costs, List.of()).on(END, BankHolidays.englandAndWales());
    }

    private static PayAward percent(String from, String rate) {
        return new PayAward(LocalDate.parse(from), Optional.empty(), Optional.of(new BigDecimal(rate)));
    }

    private static PayAward flat(String from) {
        return new PayAward(LocalDate.parse(from), Optional.of(pounds("1,925")), Optional.empty());
    }

    static PublishedFigure pounds(String printed) {
        return new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.POUNDS);
    }
}
