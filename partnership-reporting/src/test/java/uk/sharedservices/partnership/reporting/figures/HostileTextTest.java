package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("Hostile text")
class HostileTextTest {

    private static final int LONG = 200_000;
    private static final int SHORTER = 30_000;

    @ParameterizedTest
    @ValueSource(strings = {"£1,1,1,1,", "1", "£", "0.", "999999999999999999.999 ", "deficit ", "&", "[](", "twenty "})
    @DisplayName("of 200,000 characters is read to its end")
    void veryLong(String bit) {
        assertThat(FigureLinter.ofText(bit.repeat(LONG / bit.length())).isClean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£1m plus ",
                "£1m and £2m, a total of ",
                "£1m comprises £2m and ",
                "£1m and £2m less £3m ",
                "£1m against a budget of £2m is ",
                "rose from 1,234 in the year to 5,678 ",
                "of the £1m that there is, £2m ",
                "| Budget | Actual | Variance |\n|--|--|--|\n| 1 | 2 | 3 |\n",
                "an increase of £1m from £2m to ",
                "£2m is an increase of £1m from 2020-21, the deficit at the end of 2020-21 ",
                "in-year £1m carried forward £2m brought forward £3m ",
                "18 months since the agreement of 24 March 2021 agreed ",
                "notice given on 1 May 2022 ends 5 weeks ",
                "5 clear days before 1 May 2022 ",
                "9999 years since 1 January 1900 ",
                "| £1m ",
                "| £1m |\n",
                "- £1m\n",
                "A. "
            })
    @DisplayName("that begins relations without end is read to its end")
    void endlessRelations(String bit) {
        assertThat(FigureLinter.ofText(bit.repeat(SHORTER / bit.length()), LocalDate.of(2022, 11, 23))
                        .figures())
                .hasSizeGreaterThanOrEqualTo(0);
    }

    @Test
    @DisplayName("does not hide figures: right-to-left marks, emphasis, odd spaces, links and line ends fall away")
    void markup() {
        String text =
                "**\u202EBrought\u00A0forward**: `£3.243m`,\r\nin\u2011year \u200B£2.257m; [carried forward](http://x.y/£9m)"
                        + " is __£5.500m__ 😀";

        assertThat(Lint.one(Relation.BALANCE, text).grade()).isEqualTo(Grade.EXACT);
        assertThat(FigureLinter.ofText(text).figures()).hasSize(3);
    }

    @Test
    @DisplayName("does not reach the terminal: what is quoted has no control characters")
    void controls() {
        LintReport report =
                FigureLinter.ofText("# A\u001B[31m heading\n\nTuesday\u0007\u001B 23\u0000November\u202E 2022");

        assertThat(report.text().lines())
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}\u202E]"));
        assertThat(report.isClean()).isFalse();
    }

    @Test
    @DisplayName("in a report of ours is read too")
    void reportOfOurs() {
        assertThat(FigureLinter.of(SampleReports.hostile()).isClean()).isTrue();
    }
}
