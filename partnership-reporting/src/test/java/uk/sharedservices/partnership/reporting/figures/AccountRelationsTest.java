package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("Of accounts as they are told the linter checks")
class AccountRelationsTest {

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM|Income of £10.0m less expenditure of £12.0m leaves a deficit of £2.0m.|EXACT|£12.0m less £10.0m is £2.0m",
                "SUM|£37.838m less expenditure of £43.716m gives a deficit of £5.876m.|DOES_NOT_AGREE|they are £0.002m apart",
                "SUM|Income of £10.0m less expenditure of £12.0m leaves an overspend of £3.0m.|DOES_NOT_AGREE|£1.0m apart",
                "SUM|Expenditure of £10.0m less income of £12.0m leaves a surplus of £2.0m.|EXACT|£12.0m less £10.0m is £2.0m",
                "SUM|The deficit of £3.0m less £5.0m leaves a surplus of £2.0m.|EXACT|£5.0m less £3.0m is £2.0m",
                "SUM|The deficit of £3.0m less £5.0m leaves a deficit of £2.0m.|DOES_NOT_AGREE|£3.0m less £5.0m is -£2.0m",
                "SUM|Income of £10.0m less expenditure of £12.0m leaves a surplus of £2.0m.|DOES_NOT_AGREE|is -£2.0m",
                "SUM|Income of £12.0m less expenditure of £10.0m leaves a deficit of £2.0m.|NOT_CHECKABLE|on the other side",
                "SUM|£10.0m less £12.0m leaves a surplus of £2.0m.|NOT_CHECKABLE|on the other side",
                "SUM|£2.257m comprises £1.257m on high needs and £1.000m on early years.|EXACT|make £2.257m",
                "SUM|£2.257m comprises £1.257m on high needs and £2.000m on early years.|DOES_NOT_AGREE|they are £1.000m apart",
                "SUM|The overspend of £2.257m in 2022-23 is made up of £3.000m on high needs and an underspend of £0.743m.|EXACT|£3.000m less £0.743m",
                "SUM|The overspend of £2.257m in 2022-23 is made up of £3.000m on high needs and an underspend of £0.843m.|DOES_NOT_AGREE|£0.100m apart",
                "SUM|An underspend of £2.0m comprises underspends of £1.5m on staff and £0.9m on premises.|DOES_NOT_AGREE|£1.5m and £0.9m make £2.4m",
                "SUM|£2.257m comprises £1.257m on high needs and £1.000m on early years, £0.3m more than planned.|EXACT|make £2.257m",
                "SUM|£2.257m comprises mainly £1.257m on high needs and £0.900m on early years.|NOT_CHECKABLE|more than a whole",
                "SUM|£5m is held for a scheme comprising £2m of works and £1m of fees.|NOT_CHECKABLE|more than a whole",
                "SUM|£2.257m comprises £1.257m on high needs (£1.0m places, £0.257m top-ups) and £1.000m on early years.|EXACT|£1.257m and £1.000m make",
                "SHARE|Of the £270k target, £48k (18%) was achieved.|WITHIN_ROUNDING|17.78%",
                "SHARE|Of the £270k target, £48k (28%) was achieved.|DOES_NOT_AGREE|£48k is 17.78% of £270k, not 28%",
                "SHARE|Of the £270k target, 28% (£48k) was achieved.|DOES_NOT_AGREE|17.78% of £270k, not 28%",
                "SHARE|Of the £270k target, a further £48k (28%) was achieved.|NOT_CHECKABLE|what is left",
                "CHANGE|It rose from 576,474 to 638,745, an increase of 10.8%.|WITHIN_ROUNDING|a rise of 10.8%",
                "CHANGE|It rose from 576,474 to 638,745, an increase of 12%.|DOES_NOT_AGREE|a rise of 10.8%, not an increase of 12%",
                "CHANGE|Plans rose from 576,474 in January 2024 to 638,745 in January 2025 (12%).|DOES_NOT_AGREE|a rise of 10.8%",
                "CHANGE|Places fell by 25% from 80 to 60.|EXACT|From 80 to 60 is a fall of 25.0%",
                "CHANGE|Places rose by 25% from 80 to 60.|DOES_NOT_AGREE|is a fall of 25.0%",
                "CHANGE|Pupils rose from 12,000 to 13,000, an increase of 9%.|NOT_CHECKABLE|may be rounded",
                "CHANGE|Plans rose from 500 to 650, an increase of 10% each year.|NOT_CHECKABLE|leave room",
                "CHANGE|It fell by £2.0m to £5.0m from £7.0m.|EXACT|£7.0m less £5.0m is £2.0m",
                "CHANGE|It fell by £1.0m to £5.0m from £7.0m.|DOES_NOT_AGREE|they are £1.0m apart",
                "CHANGE|A rise of £1.0m to £5.0m in 2022-23, from £4.0m in 2021-22.|EXACT|£5.0m less £4.0m is £1.0m",
                "VARIANCE|£33.414m against a budget of £28.717m is an overspend of £4.697m.|EXACT|£33.414m less £28.717m is £4.697m",
                "VARIANCE|£33.414m against a budget of £28.717m is an overspend of £4.581m.|DOES_NOT_AGREE|they are £0.116m apart",
                "VARIANCE|The budget of £28.717m against expenditure of £33.414m leaves a deficit of £4.581m.|DOES_NOT_AGREE|£0.116m apart",
                "VARIANCE|£28.717m was spent against a budget of £33.414m, an underspend of £4.697m.|EXACT|£4.697m",
                "VARIANCE|£28.717m against a budget of £33.414m is an overspend of £4.697m.|NOT_CHECKABLE|on the other side",
                "VARIANCE|Of £40m, £33.414m against a budget of £28.717m is an overspend of £4.581m.|NOT_CHECKABLE|other sums too",
                "VARIANCE|£33.414m against a budget of £28.717m is an overspend of £4.581m net of a transfer.|NOT_CHECKABLE|leave room"
            })
    @DisplayName("what is stated, and grades it")
    void stated(Relation relation, String text, Grade grade, String because) {
        Finding finding = Lint.one(relation, text);

        assertThat(finding.grade()).isEqualTo(grade);
        assertThat(finding.because()).contains(because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deficit brought forward of £0.557m and an in-year overspend of £1.129m less a clawback of £0.018m gives a"
                        + " closing deficit of ",
                "A deficit of £0.557m, an overspend of £1.129m, less a clawback of £0.018m, giving a deficit of ",
                "The deficit brought forward from 2019-20 of £0.557m and an overspend in 2020-21 of £1.129m less a clawback of"
                        + " £0.018m gives a closing deficit of "
            })
    @DisplayName("the whole chain of terms, also those that are only listed")
    void chains(String terms) {
        assertThat(Lint.one(Relation.SUM, terms + "£1.668m.").grade()).isEqualTo(Grade.EXACT);
        assertThat(Lint.one(Relation.SUM, terms + "£1.686m.")).satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.DOES_NOT_AGREE);
            assertThat(finding.because())
                    .startsWith("£0.557m and £1.129m less £0.018m leave £1.668m, not £1.686m: they are £0.018m apart");
        });
    }

    @Test
    @DisplayName("a surplus in a chain of deficits as one that counts against them")
    void surplusInAChain() {
        String terms =
                "The surplus brought forward of £0.2m and an overspend of £1.0m less a clawback of £0.1m gives a deficit of ";

        assertThat(Lint.one(Relation.SUM, terms + "£0.7m.").grade()).isEqualTo(Grade.EXACT);
        assertThat(Lint.one(Relation.SUM, terms + "£1.1m.").grade()).isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Test
    @DisplayName("a sum by itself where what is listed before it is another thing")
    void noChain() {
        assertThat(Lint.one(Relation.SUM, "Income was £5.0m and costs of £3.0m plus £1.0m make £4.0m.")
                        .grade())
                .isEqualTo(Grade.EXACT);
    }

    @Test
    @DisplayName("a balance, but calls none exact that leaves out a term")
    void balanceWithAFurtherTerm() {
        String text =
                "A deficit brought forward of £0.557m, an overspend in-year of £1.129m, less a clawback of £0.018m, gives a"
                        + " closing deficit of £1.686m.";

        assertThat(Lint.one(Relation.BALANCE, text).grade()).isEqualTo(Grade.NOT_CHECKABLE);
    }

    @ParameterizedTest(name = "carried forward {0} is {1}")
    @CsvSource({"£0.154m, EXACT", "£0.155m, WITHIN_ROUNDING", "£0.164m, DOES_NOT_AGREE"})
    @DisplayName("an underspend in brackets that is brought forward")
    void underspendBroughtForward(String closing, Grade grade) {
        assertThat(Lint.one(
                                Relation.BALANCE,
                                "The underspend of (£0.254m) brought forward and an in-year overspend of £0.408m, leaving a deficit"
                                        + " carried forward of " + closing + ".")
                        .grade())
                .isEqualTo(grade);
        assertThat(Lint.one(
                                Relation.BALANCE,
                                "The underspend brought forward of £0.254m, an in-year overspend of £0.408m and a deficit carried"
                                        + " forward of " + closing + ".")
                        .grade())
                .isEqualTo(grade);
    }

    @Test
    @DisplayName("a table with columns of budget, actual and variance, whatever the sign of the variance")
    void varianceTable() {
        List<Finding> findings = Lint.of(Relation.VARIANCE, """
                | Line | Budget | Actual | Variance |
                |---|---|---|---|
                | A | 10.000 | 12.000 | 5.000 |
                | B | 10.000 | 12.000 | 2.000 |
                | C | 10.000 | 7.000 | (3.000) |
                | D | 10.000 | 7.000 | 3.001 |
                | E | 10.000 | n/a | 3.000 |
                """);

        assertThat(findings)
                .extracting(Finding::grade)
                .containsExactly(Grade.DOES_NOT_AGREE, Grade.EXACT, Grade.EXACT, Grade.WITHIN_ROUNDING);
        assertThat(findings.get(0).because()).isEqualTo("12.000 and 10.000 are 2.000 apart, not 5.000.");
        assertThat(findings.get(0).words()).isEqualTo("A: 5.000");
        assertThat(findings.get(0).place()).hasToString("line 3, column 1");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Budget (£m) | Actual (£m) | Variance (£m);10.000 | 12.000 | 5.000;DOES_NOT_AGREE",
                "Budget (£m) | Actual (£m) | Variance;10.000 | 12.000 | 2.000;EXACT",
                "Budget (£m) | Actual (£m) | Variance;10.000 | 12.000 | 2,000;NOT_CHECKABLE",
                "Budget (£m) | Outturn (£m) | Overspend (£000);10.000 | 12.000 | 2,000;EXACT",
                "Original budget | Revised budget | Actual | Variance;9.0 | 11.0 | 12.0 | 1.0;EXACT",
                "Original budget | Revised budget | Actual | Variance;9.0 | 11.0 | 12.0 | 5.0;NOT_CHECKABLE",
                "Budget | Forecast | Commitments | Variance;10.0 | 7.0 | 1.0 | 2.0;NOT_CHECKABLE",
                "Budget | Actual | Variance | Variance %;10.0 | 12.0 | 2.0 | 20%;EXACT",
                "Budget | Actual | Variance;£10.0m | £12.0m | £2.5m;DOES_NOT_AGREE",
                "Budget | Actual | Variance;£10.0m | £12.0m | £2.0m overspend;EXACT"
            })
    @DisplayName(
            "the variance of a table by its columns and their units, and leaves open what other columns may explain")
    void varianceColumns(String headings, String row, Grade grade) {
        String dashes = "---|".repeat(headings.split("\\|").length + 1);
        String table = "| Line | " + headings + " |\n|" + dashes + "\n| A | " + row + " |\n";

        assertThat(Lint.one(Relation.VARIANCE, table).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "High needs overspent by £3.0m and early years underspent by £1.0m less £0.2m, leaving a net overspend of £2.2m.",
                "Plans rose from 240,183 in 2015 to 638,745 in 2025, an increase of 10.8% in the last year.",
                "Spend of £9.0m against the full-year budget of £10.0m is an underspend of £0.5m to date.",
                "£4.0m has been spent against a budget of £10.0m, a forecast overspend of £1.0m.",
                "£33.414m against a budget of £28.717m is an overspend of £4.581m on high needs.",
                "| Line | Annual budget | Actual to date | Variance |\n|---|---|---|---|\n| A | 12.0 | 7.0 | 1.0 |\n",
                "| Line | Budget | Actual | Forecast variance |\n|---|---|---|---|\n| A | 12.0 | 7.0 | 1.0 |\n",
                "Pupils aged from 16 to 25, an increase of 12%.",
                "It grew from 2019 to 2022, an increase of 12%.",
                "Waits rose from 5 to 7 places, an increase of 9%.",
                "Of the £270k target, £48k (28% of last year's) was achieved.",
                "£5.0m was spent on a budget of £4.0m and an overspend of £2.0m was found elsewhere.",
                "£5m plus £1m of grant, which leaves £3m to find.",
                "| Line | Budget | Actual | Variance last month |\n|---|---|---|---|\n| A | 10.0 | 12.0 | 5.0 |\n",
                "| Line | Budget FTE | Actual FTE | Variance |\n|---|---|---|---|\n| A | 10.0 | 12.0 | 5.0 |\n",
                "| Line | Budget 2021-22 | Budget 2022-23 | Variance |\n|---|---|---|---|\n| A | 10.0 | 12.0 | 5.0 |\n"
            })
    @DisplayName("nothing where the words tell of something else")
    void quiet(String text) {
        assertThat(FigureLinter.ofText(text).with(Grade.DOES_NOT_AGREE)).isEmpty();
    }
}
