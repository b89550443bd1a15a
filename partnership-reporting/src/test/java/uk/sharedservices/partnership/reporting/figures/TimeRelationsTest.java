package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("Between days and lengths of time the linter checks")
class TimeRelationsTest {

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKDAY|Wednesday 23 November 2022|EXACT|is a Wednesday",
                "WEEKDAY|Tuesday 23 November 2022|DOES_NOT_AGREE|is a Wednesday, not a Tuesday",
                "WEEKDAY|Tuesday 23 November|NOT_CHECKABLE|year",
                "DAY|31 November 2022|DOES_NOT_AGREE|only 30 days",
                "DAY|29 February 2023|DOES_NOT_AGREE|only 28 days",
                "NOTICE|Four weeks' notice given on 23 November 2022 ends on 21 December 2022.|EXACT|corresponding-date reading",
                "NOTICE|Four weeks' notice given on 23 November 2022 ends on 22 December 2022.|EXACT|clear reading",
                "NOTICE|Four weeks' notice given on 23 November 2022 ends on 20 December 2022.|DOES_NOT_AGREE|too short on both readings",
                "NOTICE|Four weeks' written notice served on 23 November 2022 expires on 30 December 2022.|DOES_NOT_AGREE|not on Friday 30 December 2022",
                "NOTICE|Not less than four weeks' notice given on 23 November 2022 ends on 30 December 2022.|EXACT|allows",
                "NOTICE|Four weeks' notice given on 23 November 2022 ends on 31 December 2022.|NOT_CHECKABLE|end with a month",
                "NOTICE|Notice given on 24 November 2022, of four weeks, ends on 22 December 2022.|EXACT|22 December",
                "NOTICE|Ten working days' notice given on 22 December 2028 ends on 9 January 2029.|NOT_CHECKABLE|calendar",
                "NOTICE|Notice was given on Thursday 24 November 2022 and ends on 22 December 2022, four weeks' notice.|EXACT|22 December",
                "NOTICE|Notice was given on Thursday 24 November 2022 and ends on 20 December 2022, four weeks' notice.|DOES_NOT_AGREE|too short",
                "NOTICE|Notice given on 24 November 2022 and ending on 22 December 2022 (four weeks).|EXACT|22 December",
                "NOTICE|Notice was given on 24 November 2022 and ends on 22 December 2022, 12 months' notice being needed elsewhere.|NOT_CHECKABLE|cannot be read",
                "NOTICE|It ends on 22 December 2022; on 24 November 2022 the council gave four weeks' notice.|NOT_CHECKABLE|cannot be read",
                "NOTICE|It ends on not less than four weeks' notice.|NOT_CHECKABLE|not both told",
                "PERIOD|A term of two years from 1 April 2021 to 31 March 2023.|EXACT|both days counted",
                "PERIOD|A term of 18 months from 1 April 2021 to 31 March 2023.|DOES_NOT_AGREE|not 18 months",
                "PERIOD|From 1 April 2021 to 31 March 2023, a period of 24 months.|EXACT|both days counted",
                "PERIOD|Five working days after 24 March 2021 is 31 March 2021.|EXACT|31 March 2021",
                "PERIOD|Five working days after 24 March 2021 is 30 March 2021.|EXACT|first day counted",
                "PERIOD|Five working days after 24 March 2021 is 1 April 2021.|DOES_NOT_AGREE|31 March 2021",
                "PERIOD|28 days after 23 November 2022 is 21 December 2022.|EXACT|21 December",
                "CLEAR_DAYS|Published on 15 November 2022, 5 clear working days before 23 November 2022.|EXACT|5 (working days only)",
                "CLEAR_DAYS|Published on 15 November, five clear working days before Wednesday 23 November 2022.|EXACT|5 (working days only)",
                "CLEAR_DAYS|Published on 17 November 2022, five clear days before 23 November 2022.|EXACT|5 (calendar days)",
                "CLEAR_DAYS|Published on 21 November 2022, five clear days before 23 November 2022.|DOES_NOT_AGREE|not 5",
                "CLEAR_DAYS|Published on 1 November 2022, at least five clear days before 23 November 2022.|EXACT|no fewer",
                "CLEAR_DAYS|Published on 1 November 2022, five clear days before 23 November 2022.|NOT_CHECKABLE|the least",
                "CLEAR_DAYS|Published on 15 November, 5 clear working days before 23 November.|NOT_CHECKABLE|year",
                "SINCE|Date: 23 November 2022. It has been shared for 19 months and 22 days since 1 April 2021.|EXACT|19 months and 22 days",
                "SINCE|Date: 23 November 2022. It has been shared for 19 months since 1 April 2021.|WITHIN_ROUNDING|whole units",
                "SINCE|Date: 23 November 2022. It has been shared for 18 months since 1 April 2021.|DOES_NOT_AGREE|not 18 months",
                "SINCE|Date: 23 November 2022. It has been shared for nearly 24 months since 1 April 2021.|NOT_CHECKABLE|roughly",
                "SINCE|Date: 23 November 2022. It was shared for 3 months since 1 April 2021.|NOT_CHECKABLE|earlier day",
                "SINCE|Date: 23 November 2022. It has run for 3 months since the agreement.|NOT_CHECKABLE|not told",
                "SINCE|It has been shared for 18 months since 1 April 2021.|NOT_CHECKABLE|day on which the report speaks"
            })
    @DisplayName("what is stated, and grades it")
    void stated(Relation relation, String text, Grade grade, String because) {
        Finding finding = Lint.one(relation, text);

        assertThat(finding.grade()).isEqualTo(grade);
        assertThat(finding.because()).contains(because);
    }

    @Test
    @DisplayName("time since an event by the day given for a text that tells none")
    void dayGiven() {
        String text = "On 24 March 2021 the Cabinet agreed. It has been 20 months since that agreement.";

        assertThat(FigureLinter.ofText(text, LocalDate.of(2022, 11, 24)).findings())
                .extracting(Finding::grade)
                .containsExactly(Grade.EXACT);
        assertThat(FigureLinter.ofText(text, LocalDate.of(2023, 11, 24)).findings())
                .extracting(Finding::grade)
                .containsExactly(Grade.DOES_NOT_AGREE);
    }

    @Test
    @DisplayName("time since an event, and where the text tells a start soon after it tells the time from both")
    void bothStarts() {
        String text =
                "Date: 23 November 2022. On 24 March 2021 the Cabinet agreed. The post began on 1 April 2021. It has been in"
                        + " place for ";

        assertThat(Lint.one(Relation.SINCE, text + "18 months since the original agreement was put in place.")
                        .because())
                .isEqualTo(
                        "From 24 March 2021 to 23 November 2022 is 19 months and 30 days, and from 1 April 2021 19 months"
                                + " and 22 days, not 18 months.");
        assertThat(Lint.one(Relation.SINCE, text + "19 months since the original agreement was put in place.")
                        .grade())
                .isEqualTo(Grade.WITHIN_ROUNDING);
    }

    @Test
    @DisplayName("time since an event, but leaves it open where another date of the text fits")
    void anotherDayFits() {
        String text =
                "Date: 23 November 2022. On 24 March 2021 the Cabinet agreed; it was signed in May 2021. It has been 18"
                        + " months since the agreement.";

        assertThat(Lint.one(Relation.SINCE, text).grade()).isEqualTo(Grade.NOT_CHECKABLE);
    }
}
