package uk.sharedservices.partnership.reporting.chart.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDays;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.document.block.Picture;

@DisplayName("A counting strip")
class CountingStripPictureTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final LocalDate DAY = LocalDate.of(2022, 11, 23);

    private static Picture of(int amount, PeriodUnit unit, LocalDate given) {
        return CountingStripPicture.of(CountingStrip.of(NoticePeriod.of(amount, unit), given, CALENDAR), "a period")
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "of four weeks from 24 November 2022 says that 22 December is the last day and 23 December the first free one")
    void fourWeeks() {
        Picture picture = of(4, PeriodUnit.WEEKS, LocalDate.of(2022, 11, 24));
        assertThat(picture.message().text())
                .isEqualTo(
                        "28 days are counted, from Friday 25 November 2022 to Thursday 22 December 2022; Thursday 24"
                                + " November 2022, the day of giving, is left out; the first free day is Friday 23 December 2022.");
        assertThat(PictureLaws.labels(picture)).contains("0", "1", "27", "28 |", ">");
    }

    @Test
    @DisplayName("has in its table the numbers that its cells have")
    void sameNumbers() {
        Picture picture = of(20, PeriodUnit.WORKING_DAYS, LocalDate.of(2022, 12, 12));
        List<String> numbers = picture.table().rows().stream()
                .map(row -> row.cells().get(2).text())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(numbers).hasSize(20);
        assertThat(PictureLaws.labels(picture).stream()
                        .map(label -> label.replace(" |", ""))
                        .filter(label -> label.matches("\\d+"))
                        .filter(label -> !label.equals("0"))
                        .distinct()
                        .toList())
                .isEqualTo(numbers);
    }

    @Test
    @DisplayName("names each holiday that is left out, and tells weekends by a letter")
    void leftOut() {
        Picture picture = of(20, PeriodUnit.WORKING_DAYS, LocalDate.of(2022, 12, 12));
        assertThat(picture.message().text()).contains("left out are 8 weekend days and 3 holidays");
        assertThat(PictureLaws.labels(picture)).contains("W", "H", "Boxing Day");
        assertThat(picture.table().rows().stream()
                        .map(row -> row.cells().get(1).text())
                        .collect(Collectors.toSet()))
                .contains(
                        "left out: Boxing Day",
                        "left out: Christmas Day (substitute day)",
                        "left out: Saturday",
                        "the first free day");
    }

    @Test
    @DisplayName("of clear days before a meeting leaves out the latest day and the meeting")
    void before() {
        CountingStrip strip = CountingStrip.before(DAY, new ClearDays(5, ClearDayPolicy.WORKING_DAYS), CALENDAR);
        Picture picture = CountingStripPicture.of(strip, "clear days").orElseThrow();
        assertThat(picture.message().text())
                .isEqualTo("5 days are counted, from Wednesday 16 November 2022 to Tuesday 22 November 2022; Tuesday 15"
                        + " November 2022, the latest day, is left out; Wednesday 23 November 2022, the day of the event, is"
                        + " left out; left out are 2 weekend days.");
    }

    @Test
    @DisplayName("longer than ten weeks keeps two weeks at each end and folds the rest by month, every day in one row")
    void folded() {
        CountingStrip strip = CountingStrip.of(NoticePeriod.of(6, PeriodUnit.MONTHS), DAY, CALENDAR);
        List<StripRow> rows = StripRow.of(strip);
        assertThat(rows.stream().filter(row -> !row.folded())).hasSize(4);
        assertThat(rows.stream().flatMap(row -> row.days().stream())).containsExactlyElementsOf(strip.days());
        Picture picture = CountingStripPicture.of(strip, "six months").orElseThrow();
        assertThat(picture.description()).contains("folded");
        assertThat(picture.table().rows())
                .anySatisfy(row -> assertThat(row.cells().get(0).figures()).hasSize(2));
    }

    @Test
    @DisplayName("without a day is no picture")
    void empty() {
        assertThat(CountingStripPicture.of(new CountingStrip(List.of()), "nothing"))
                .isEmpty();
    }
}
