package uk.sharedservices.partnership.finance.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.BLOCK_TRANSFER_LIMIT;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.DEFICIT_PLAN;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.STATUTORY_OVERRIDE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;

@DisplayName("What is laid down for the grant")
class ProvisionsTest {

    private static final Provisions SHIPPED = GrantProvisions.published();

    @Test
    @DisplayName("is found for the year asked")
    void isFound() {
        assertThat(SHIPPED.in(year("2022/23"), BLOCK_TRANSFER_LIMIT).number()).isEqualByComparingTo("0.5");
        assertThat(SHIPPED.in(year("2025/26"), STATUTORY_OVERRIDE).authority())
                .hasToString(
                        "Local Authorities (Capital Finance and Accounting) (England) (Amendment) (No. 2) Regulations 2022 (SI 2022/1328)");
    }

    @Test
    @DisplayName(
            "tells a later note from its day on, and what is laid down each year no further than the year of the day")
    void byTheDay() {
        Provision plan = SHIPPED.in(year("2022/23"), DEFICIT_PLAN);
        assertThat(String.join("; ", plan.notesBy(LocalDate.of(2023, 3, 31)))).doesNotContain("amended for 2023/24");
        assertThat(String.join("; ", plan.notesBy(LocalDate.of(2023, 4, 1))))
                .contains("amended for 2023/24")
                .doesNotContain("strengthened for 2025/26");
        assertThat(plan.years(year("2023/24"), LocalDate.of(2023, 3, 31))).isEqualTo("2020/21 to 2022/23");
        assertThat(plan.years(year("2023/24"), LocalDate.of(2023, 4, 1))).isEqualTo("2020/21 to 2023/24");
    }

    @Test
    @DisplayName("is refused for a year outside, never answered with a neighbouring year's")
    void isRefusedOutside() {
        assertThatThrownBy(() -> SHIPPED.in(year("2017/18"), BLOCK_TRANSFER_LIMIT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "financial year asked for the block transfer limit must be 2018/19 or later, but was 2017/18");
        assertThatThrownBy(() -> SHIPPED.in(year("2028/29"), STATUTORY_OVERRIDE))
                .hasMessage(
                        "financial year asked for the statutory override must be 2020/21 to 2027/28, but was 2028/29");
        assertThatThrownBy(() -> Provisions.of(List.of()).in(year("2022/23"), BLOCK_TRANSFER_LIMIT))
                .hasMessage(
                        "financial year asked for the block transfer limit must be one for which it is held, and none is,"
                                + " but was 2022/23");
    }

    @Test
    @DisplayName("may not overlap, and may not leave a gap")
    void overlapsAndGaps() {
        assertThatThrownBy(() -> Provisions.of(List.of(limit("2018/19", "2020/21"), limit("2020/21", "2021/22"))))
                .hasMessage("block transfer limit must have one provision for each year, but was 'two for 2020/21'");
        assertThatThrownBy(() -> Provisions.of(List.of(limit("2018/19", ""), limit("2020/21", "2021/22"))))
                .hasMessage("block transfer limit must have one provision for each year, but was 'two for 2020/21'");
        assertThatThrownBy(() -> Provisions.of(List.of(limit("2021/22", "2021/22"), limit("2018/19", "2019/20"))))
                .hasMessage(
                        "block transfer limit must have a provision for each year between its first and last, but was 'none"
                                + " for 2020/21'");
    }

    @Test
    @DisplayName("must run forwards, and must have been known from some day")
    void mustRunForwards() {
        assertThatThrownBy(() -> limit("2020/21", "2019/20"))
                .hasMessage("last year of a provision must not be before the first, 2020/21, but was 2019/20");
        assertThatThrownBy(() -> provision(Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("provision must have a day on which it was announced, made or came into force, but was"
                        + " BLOCK_TRANSFER_LIMIT");
        assertThatThrownBy(() -> provision(Optional.empty(), day("2022-12-13"), day("2022-12-12")))
                .hasMessage("day in force of a provision must not be before 2022-12-13, but was 2022-12-12");
        assertThatThrownBy(() -> provision(day("2022-12-14"), day("2022-12-13"), Optional.empty()))
                .hasMessage("day made of a provision must not be before 2022-12-14, but was 2022-12-13");
        assertThatThrownBy(() -> provision(day("2022-12-14"), Optional.empty(), Optional.empty())
                        .number())
                .hasMessage("provision on the block transfer limit must have a number, but was 'none'");
    }

    @Test
    @DisplayName("stands as announced, made or in force from the very day")
    void standsFromTheDay() {
        Provision provision = provision(day("2022-11-01"), day("2022-12-13"), day("2023-01-31"));

        assertThat(provision.forceOn(LocalDate.parse("2022-10-31"))).isEqualTo(LegalForce.NOT_KNOWN);
        assertThat(provision.forceOn(LocalDate.parse("2022-11-01"))).isEqualTo(LegalForce.ANNOUNCED);
        assertThat(provision.forceOn(LocalDate.parse("2022-12-12"))).isEqualTo(LegalForce.ANNOUNCED);
        assertThat(provision.forceOn(LocalDate.parse("2022-12-13"))).isEqualTo(LegalForce.MADE);
        assertThat(provision.forceOn(LocalDate.parse("2023-01-30"))).isEqualTo(LegalForce.MADE);
        assertThat(provision.forceOn(LocalDate.parse("2023-01-31"))).isEqualTo(LegalForce.IN_FORCE);
    }

    @Test
    @DisplayName("that goes on is only expected for a year that had not begun on the day asked")
    void expected() {
        Provision open = limit("2018/19", "");

        assertThat(open.forceFor(year("2022/23"), LocalDate.of(2022, 11, 23))).isEqualTo(LegalForce.IN_FORCE);
        assertThat(open.forceFor(year("2022/23"), LocalDate.of(2022, 3, 31))).isEqualTo(LegalForce.EXPECTED);
        assertThat(open.forceFor(year("2045/46"), LocalDate.of(2022, 11, 23))).isEqualTo(LegalForce.EXPECTED);
        assertThat(open.forceFor(year("2018/19"), LocalDate.of(2018, 4, 1))).isEqualTo(LegalForce.IN_FORCE);
        assertThat(Standing.of(open, year("2023/24"), LocalDate.of(2022, 11, 23))
                        .sentence())
                .isEqualTo(
                        "Expected, the year's own not being laid down yet: a limit (2018/19 to 2022/23; the case, in force from 1"
                                + " April 2018).");
    }

    @Test
    @DisplayName("that is only announced says so, and what nobody knew by the day is left out")
    void announcedSaysSo() {
        List<Standing> asAtReport = Standing.of(SHIPPED, year("2023/24"), LocalDate.of(2022, 11, 23));
        List<Standing> lately = Standing.of(SHIPPED, year("2026/27"), LocalDate.of(2026, 11, 22));

        assertThat(asAtReport).noneMatch(standing -> standing.provision().parameter() == STATUTORY_OVERRIDE);
        assertThat(lately)
                .filteredOn(standing -> standing.provision().parameter() == STATUTORY_OVERRIDE)
                .extracting(Standing::sentence)
                .containsExactly(
                        "Announced only: a deficit is to be kept off revenue accounts to 31 March 2028 (2026/27 to 2027/28;"
                                + " Herefordshire, report on the announcement of 20 June 2025, announced 20 June 2025). No instrument was found.");
    }

    @Test
    @DisplayName("is told with what was known by the day alone: no later year, no later change, no later day")
    void noHindsight() {
        LocalDate reportB = LocalDate.of(2022, 11, 23);
        assertThat(sentence(DEFICIT_PLAN, "2022/23", reportB))
                .contains(
                        "(2020/21 to 2022/23; ", "Note: substantially has no number; the day is the first of the year.")
                .doesNotContain("2023/24", "2025/26", "amended", "strengthened");
        assertThat(sentence(DEFICIT_PLAN, "2023/24", LocalDate.of(2023, 4, 1)))
                .contains("(2020/21 to 2023/24; ", "amended for 2023/24")
                .doesNotContain("2025/26");
        assertThat(sentence(DEFICIT_PLAN, "2025/26", LocalDate.of(2025, 6, 1)))
                .contains("(2020/21 to 2025/26; ", "strengthened for 2025/26");
        assertThat(sentence(STATUTORY_OVERRIDE, "2023/24", LocalDate.of(2022, 12, 14)))
                .startsWith("Made and not yet in force: ")
                .contains("made 13 December 2022, in force from 31 January 2023");
        Provision announced = provision(day("2022-11-01"), day("2022-12-13"), day("2023-01-31"));
        assertThat(Standing.of(announced, year("2023/24"), LocalDate.of(2022, 11, 23))
                        .sentence())
                .contains("announced 1 November 2022")
                .doesNotContain("December", "January");
    }

    @Test
    @DisplayName("and may have been revised since is not certain, and is not called disputed")
    void notCertain() {
        assertThat(sentence(DEFICIT_PLAN, "2026/27", LocalDate.of(2026, 11, 22)))
                .contains("It is not certain.")
                .doesNotContain("disputed");
    }

    private static String sentence(GrantParameter parameter, String year, LocalDate asAt) {
        return Standing.of(SHIPPED.in(year(year), parameter), year(year), asAt).sentence();
    }

    private static Provision limit(String first, String last) {
        return new Provision(
                BLOCK_TRANSFER_LIMIT,
                year(first),
                Optional.of(last).filter(text -> !text.isEmpty()).map(FinancialYear::parse),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                "a limit",
                Optional.empty(),
                Optional.empty(),
                day("2018-04-01"),
                Citation.of("the case"),
                Certainty.SETTLED,
                Optional.empty(),
                List.of());
    }

    private static Provision provision(
            Optional<LocalDate> announced, Optional<LocalDate> made, Optional<LocalDate> inForce) {
        return new Provision(
                BLOCK_TRANSFER_LIMIT,
                year("2023/24"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "a limit",
                announced,
                made,
                inForce,
                Citation.of("the case"),
                Certainty.SETTLED,
                Optional.empty(),
                List.of());
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static FinancialYear year(String year) {
        return FinancialYear.parse(year);
    }
}
