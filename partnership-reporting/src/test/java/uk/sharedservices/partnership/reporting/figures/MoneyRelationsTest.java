package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("Between sums of money the linter checks")
class MoneyRelationsTest {

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BALANCE|£3.243m brought forward and £2.257m in-year results in £5.500m carried forward.|EXACT|make £5.500m",
                "BALANCE|The opening deficit was £3.243m, the in-year deficit £2.257m; the closing deficit is £5.600m.|DOES_NOT_AGREE|£0.100m apart",
                "BALANCE|A surplus brought forward of £3.350m, an in-year deficit of £3.907m and a deficit carried forward of £0.557m.|EXACT|£3.907m less £3.350m is £0.557m",
                "BALANCE|The surplus brought forward of £16.280m and an in-year underspend of £1.000m give a surplus carried forward of £17.280m.|EXACT|make £17.280m",
                "BALANCE|The deficit brought forward is £3.243m and the deficit carried forward £5.500m.|NOT_CHECKABLE|what the year added",
                "BALANCE|In-year there is an overspend of £2.257m, with £5.500m carried forward.|NOT_CHECKABLE|what was brought forward",
                "BALANCE|The deficit brought forward of £21.37m, an in-year deficit of £1.00m and a contribution from the department leave a deficit carried forward of £12.84m.|NOT_CHECKABLE|leave room",
                "BALANCE|About £3.2m was brought forward, the in-year deficit is £2.257m and the deficit carried forward £5.500m.|WITHIN_ROUNDING|£51,000",
                "SUM|£3.243m plus £2.257m is £5.500m.|EXACT|make £5.500m",
                "SUM|£3.243m + £2.257m = £5.5m|EXACT|make £5.500m",
                "SUM|The grant of £310.745m less £2.530m leaves £308.215m.|EXACT|£310.745m less £2.530m is £308.215m",
                "SUM|The deficit of £3.243m plus an overspend of £2.257m makes £5.600m.|DOES_NOT_AGREE|not £5.600m",
                "SUM|£270,000 plus £48,400 makes £318,000.|NOT_CHECKABLE|noughts may be rounded",
                "SUM|£100,000 for central services and £761,539 for high needs, a total of £861,539.|EXACT|make £861,539",
                "SUM|A total of £861,586, made up of £100,053 for central services and £761,536 for high needs.|DOES_NOT_AGREE|£3 apart",
                "SUM|£2.0m for staff and £1.0m for premises including rent, a total of £5.0m.|NOT_CHECKABLE|including",
                "SHARE|The deficit of £5.500m is 2.27% of £242.095m.|WITHIN_ROUNDING|2.272%",
                "SHARE|The deficit of £5.500m (2.27 per cent of the total grant of £242.095m) grew.|WITHIN_ROUNDING|2.272%",
                "SHARE|£1.00m is 50% of £2.00m.|EXACT|£1.00m is 50% of £2.00m",
                "SHARE|The deficit of £5.500m is 3.27% of £242.095m.|DOES_NOT_AGREE|not 3.27%",
                "SHARE|0.5% of the schools block of £190,742,691 is £953,713.|WITHIN_ROUNDING|0.5%",
                "SHARE|The deficit of £5.500m is 2.27% of the grant.|NOT_CHECKABLE|not told",
                "SHARE|Savings of £5.000m, 3% of £242.095m and more.|NOT_CHECKABLE|list them",
                "CHANGE|An increase of £1.557m from £1.686m to £3.243m.|EXACT|£3.243m less £1.686m is £1.557m",
                "CHANGE|It rose by £1.557m from £1.686m in 2020-21 to £3.243m in 2021-22.|EXACT|£1.557m",
                "CHANGE|It rose from £1.686m at the end of 2020-21 to £3.243m, an increase of £1.687m.|DOES_NOT_AGREE|not an increase of £1.687m",
                "CHANGE|A reduction of 5.2% from £2.500m to £2.370m.|EXACT|a fall of 5.2%",
                "CHANGE|An increase of 92% from £1.686m to £3.243m.|WITHIN_ROUNDING|a rise of 92.35%",
                "CHANGE|A decrease of £1.0m from £1.0m to £2.0m.|DOES_NOT_AGREE|not a decrease of £1.0m",
                "CHANGE|It was £3.243m, an increase of £1.557m on the £1.686m reported before.|EXACT|£1.557m",
                "CHANGE|An average increase of £1.0m from £1.0m to £4.0m.|NOT_CHECKABLE|average"
            })
    @DisplayName("what is stated, and grades it")
    void stated(Relation relation, String text, Grade grade, String because) {
        Finding finding = Lint.one(relation, text);

        assertThat(finding.grade()).isEqualTo(grade);
        assertThat(finding.because()).contains(because);
    }

    @Test
    @DisplayName("a balance told over the entries of a list")
    void list() {
        Finding finding = Lint.one(
                Relation.BALANCE,
                "The grant:\n\n- brought forward: £3.243m\n- in-year overspend of £2.257m\n- deficit carried forward of £5.500m\n");

        assertThat(finding.grade()).isEqualTo(Grade.EXACT);
        assertThat(finding.place()).hasToString("line 5, column 30");
    }

    @Test
    @DisplayName("a rise in money and in per cent each")
    void both() {
        assertThat(Lint.of(Relation.CHANGE, "An increase of £1.557m (82.35%) from £1.686m to £3.243m."))
                .extracting(Finding::grade)
                .containsExactlyInAnyOrder(Grade.EXACT, Grade.DOES_NOT_AGREE);
    }
}
