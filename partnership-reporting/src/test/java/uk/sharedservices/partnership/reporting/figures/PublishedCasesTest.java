package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("Figures that councils published are graded")
class PublishedCasesTest {

    @ParameterizedTest(name = "{0}: {1} + {2} against {3} is {4}")
    @CsvSource(
            value = {
                "Tameside 2022-23 forecast, £3.243m, £2.257m, £5.500m, EXACT",
                "Tameside 2022-23 outturn, £3.243m, £0.063m, £3.306m, EXACT",
                "Tameside 2020-21, £0.557m, £1.129m, £1.686m, EXACT",
                "Tameside 2021-22 as worked out, £1.686m, £1.557m, £3.243m, EXACT",
                "Tameside 2021-22 as its sentence has it, £1.686m, £1.687m, £3.243m, DOES_NOT_AGREE",
                "Tameside 2022-23 from its parts, £3.243m, £2.256m, £5.500m, WITHIN_ROUNDING",
                "Tameside 2023-24 outturn, £3.306m, £4.624m, £7.930453m, WITHIN_ROUNDING",
                "Tameside high needs block 2023-24, £28.196m, £0.878m, £29.073m, WITHIN_ROUNDING",
                "Tameside high needs 2022-23, £37.838m, £5.876m, £43.716m, DOES_NOT_AGREE",
                "Halton 2019-20 to the pound, '£1,856,222', '£1,036,363', '£2,892,585', EXACT",
                "Halton out by a pound, '£1,856,222', '£1,036,362', '£2,892,585', WITHIN_ROUNDING",
                "Halton out by two pounds, '£1,856,222', '£1,036,361', '£2,892,585', DOES_NOT_AGREE"
            })
    @DisplayName("as a balance: exact, within rounding, or not agreeing")
    void balances(String council, String opening, String inYear, String closing, Grade grade) {
        String text = "The deficit brought forward of " + opening + " and the in-year deficit of " + inYear
                + " make a deficit carried forward of " + closing + ".";

        assertThat(Lint.one(Relation.BALANCE, text).grade()).as(council).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rotherham, external money|£21.37m less £8.53m is £12.84m.|EXACT",
                "Rotherham, the year after|£12.84m less £0.91m less £6m is £5.93m.|EXACT",
                "Rotherham, its agreement|£8.53m plus £6m plus £2m plus £2m plus £2m makes £20.53m.|EXACT",
                "Brent 2018-19, planned use of its reserve|£7.8m less £1.4m less £4.1m is £2.4m.|WITHIN_ROUNDING",
                "Nottingham, grant cut|£310.745m less £2.530m leaves £308.215m.|EXACT",
                "Wiltshire, peak|£67m plus £70.2m makes £137.2m.|EXACT",
                "Slough, one transfer|£100,000 plus £761,539 makes £861,539.|EXACT",
                "Tameside, net schools block|£190,742,691 less £2,011,436 less £96,897,003 leaves £91,834,252.|EXACT",
                "Tameside, net high needs block|£32,842,502 less £4,125,000 leaves £28,717,502.|EXACT",
                "Kirklees 2020-21, in pounds|£14,395,600 plus £10,129,500 plus £580,700 makes £25,105,800.|EXACT",
                "Tameside, a difference by 0.002|£43.716m less £37.838m leaves £5.876m.|DOES_NOT_AGREE"
            })
    @DisplayName("as a sum")
    void sums(String council, String text, Grade grade) {
        assertThat(Lint.one(Relation.SUM, text).grade()).as(council).isEqualTo(grade);
    }

    @ParameterizedTest(name = "Lincolnshire {0}")
    @CsvSource({
        "2018-19, £12.806m, underspend, £6.082m, £18.187m, '£0.701m apart'",
        "2019-20, £18.187m, underspend, £0.064m, £12.618m, '£5.633m apart'",
        "2020-21, £12.618m, overspend, £1.142m, £10.542m, '£0.934m apart'"
    })
    @DisplayName("as a surplus from which more was given out than the report tells")
    void surpluses(String year, String opening, String movement, String inYear, String closing, String apart) {
        String text = "The surplus brought forward of " + opening + " and an in-year " + movement + " of " + inYear
                + " make a surplus carried forward of " + closing + ".";

        assertThat(Lint.one(Relation.BALANCE, text)).satisfies(finding -> {
            assertThat(finding.grade()).as(year).isEqualTo(Grade.DOES_NOT_AGREE);
            assertThat(finding.because()).contains(apart);
        });
    }
}
