package uk.sharedservices.partnership.reporting.figures.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Percentage;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenMonth;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenYear;
import uk.sharedservices.partnership.reporting.figures.figure.YearlessDay;

@DisplayName("Figures are found")
class FiguresTest {

    @ParameterizedTest(name = "{0}: {1} pounds, give or take {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "£242.095m | 242095000 | 500",
                "£270k | 270000 | 500",
                "£0.048m | 48000 | 500",
                "£1,234.56 | 1234.56 | 0.005",
                "£1.2 million | 1200000 | 50000",
                "£5million | 5000000 | 500000",
                "£3bn | 3000000000 | 500000000",
                "-£1.2m | -1200000 | 50000",
                "£-1.2m | -1200000 | 50000",
                "£1,856,222 | 1856222 | 0.5",
                "£20 thousand | 20000 | 500"
            })
    @DisplayName("as sums of money, with the precision that they are printed to")
    void sums(String printed, String pounds, String within) {
        Sum sum = only(Sum.class, "a deficit of " + printed + " at the end");

        assertThat(sum.printed()).isEqualTo(printed);
        assertThat(sum.pounds().value()).isEqualByComparingTo(pounds);
        assertThat(sum.pounds().within()).isEqualByComparingTo(within);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "23 November 2022 | 2022-11-23",
                "Wednesday 23 November 2022 | 2022-11-23",
                "Wednesday, 23rd November 2022 | 2022-11-23",
                "24th of March 2021 | 2021-03-24",
                "Wed 23 Nov 2022 | 2022-11-23",
                "23/11/2022 | 2022-11-23",
                "23.11.2022 | 2022-11-23",
                "2022-11-23 | 2022-11-23",
                "November 23, 2022 | 2022-11-23",
                "29 February 2024 | 2024-02-29"
            })
    @DisplayName("as days")
    void days(String printed, String day) {
        WrittenDay found = only(WrittenDay.class, "The meeting of " + printed + " agreed.");

        assertThat(found.printed()).isEqualTo(printed);
        assertThat(found.day()).isEqualTo(day);
        assertThat(found.weekday().isPresent()).isEqualTo(printed.startsWith("Wed"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in April 22 they | 2022-04",
                "in March 2021 they | 2021-03",
                "by Sept 2021 they | 2021-09",
                "of 23–25 November 2022 they | 2022-11"
            })
    @DisplayName("as months, also behind a span of days")
    void months(String text, String month) {
        assertThat(only(WrittenMonth.class, text).month()).hasToString(month);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "for 2021-22 | 2021/22",
                "for 2021/22 | 2021/22",
                "for 2021/2022 | 2021/22",
                "for 22- 23, which | 2022/23",
                "Phase 1 – 21/22 focus | 2021/22",
                "into 2023/24 being | 2023/24"
            })
    @DisplayName("as financial years, across a stray space too")
    void years(String text, String year) {
        assertThat(only(WrittenYear.class, text).year()).hasToString(year);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "18 months | 18 MONTHS",
                "four weeks' | 4 WEEKS",
                "twenty-eight clear days | 28 DAYS",
                "five clear working days | 5 WORKING_DAYS",
                "a 2 year period | 2 YEARS",
                "12-month | 12 MONTHS",
                "two fortnights | 4 WEEKS"
            })
    @DisplayName("as lengths of time")
    void lengths(String text, String expected) {
        Length length = only(Length.class, text);

        assertThat(length.smallest().amount() + " " + length.smallest().unit()).isEqualTo(expected);
        assertThat(length.clear()).isEqualTo(text.contains("clear"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.27%", "2.27 %", "2.27 per cent", "2.27 percent"})
    @DisplayName("as percentages")
    void percentages(String printed) {
        assertThat(only(Percentage.class, "It is " + printed + " of it").number())
                .hasToString("2.27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£000",
                "£'000",
                "£1,1,1",
                "£58,63.34",
                "£1.2.3",
                "£",
                "services 0-25 years",
                "the plan 2019-22",
                "0161 496 0123",
                "13/13/2022",
                "ratio 3/4",
                "13 needs, 10 areas",
                "5 percentage points",
                "section 33 of 2006",
                "https://example.org/2022-11-23/2021-22?x=£5m",
                "may 22 people",
                "1.1.1",
                "year-end",
                "45 March 2022",
                "Monday 1 January 1066"
            })
    @DisplayName("nowhere else")
    void nothing(String text) {
        assertThat(Figures.in(text))
                .filteredOn(figure -> !(figure instanceof WrittenMonth))
                .filteredOn(figure -> !text.startsWith("http") && !(figure instanceof YearlessDay))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "19 months and 22 days since | 19 months and 22 days",
                "1 year, 7 months and 22 days since | 1 year, 7 months and 22 days",
                "12 months and 2 years | 12 months"
            })
    @DisplayName("as one length where units grow smaller")
    void compound(String text, String printed) {
        assertThat(Figures.in(text).get(0).printed()).isEqualTo(printed);
    }

    private static <F extends Figure> F only(Class<F> kind, String text) {
        List<Figure> figures = Figures.in(text);

        assertThat(figures).hasSize(1);
        return kind.cast(figures.get(0));
    }
}
