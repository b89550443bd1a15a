package uk.sharedservices.partnership.reporting.chart.strip;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;

@Label("A counting strip of 1 to 400 days")
class CountingStripPictureProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property(tries = 100)
    @Label("fits its sheet, counted in calendar or in working days")
    void fits(
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll boolean working,
            @ForAll @IntRange(min = 0, max = 1_500) int from,
            @ForAll @StringLength(max = 80) String period) {
        int amount = working ? Math.max(1, days * 2 / 3) : days;
        CountingStrip strip = CountingStrip.of(
                NoticePeriod.of(amount, working ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS),
                LocalDate.of(2021, 1, 1).plusDays(from),
                CALENDAR);
        PictureLaws.hold(CountingStripPicture.of(strip, "a" + period.replaceAll("\\p{C}", "?"))
                .orElseThrow());
    }
}
