package uk.sharedservices.partnership.agreement.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@Label("Notice")
class NoticeProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property
    @Label("given later never ends sooner")
    void laterNeverEndsSooner(
            @ForAll("terms") NoticeTerms terms,
            @ForAll @DateRange(min = "2012-01-01", max = "2023-12-31") LocalDate given,
            @ForAll NoticeReading reading) {
        assertThat(end(terms, given.plusDays(1), reading)).isAfterOrEqualTo(end(terms, given, reading));
    }

    @Property
    @Label("on the clear reading ends never sooner, and at most a day later unless the expiry day is fixed")
    void theReadingsDifferByADay(
            @ForAll("terms") NoticeTerms terms,
            @ForAll @DateRange(min = "2012-01-01", max = "2023-12-31") LocalDate given) {
        LocalDate corresponding = end(terms, given, NoticeReading.CORRESPONDING_DATE);
        LocalDate clear = end(terms, given, NoticeReading.CLEAR);

        assertThat(clear).isAfterOrEqualTo(corresponding);
        if (terms.expiresOn().isEmpty()) {
            assertThat(clear).isEqualTo(corresponding.plusDays(1));
        } else {
            assertThat(clear).isIn(corresponding, corresponding.plusYears(1));
        }
    }

    @Property
    @Label("given on the latest day ends in time, and given a day later does not")
    void theLatestDayIsTheLatest(
            @ForAll("terms") NoticeTerms terms,
            @ForAll @DateRange(min = "2017-01-01", max = "2023-12-31") LocalDate wanted,
            @ForAll NoticeReading reading) {
        LocalDate latest = ((Answer.Readings<LocalDate>) LatestNotice.forEnd(terms, wanted, CALENDAR))
                .reading(reading.name())
                .value();

        assertThat(end(terms, latest, reading)).isBeforeOrEqualTo(wanted);
        assertThat(end(terms, latest.plusDays(1), reading)).isAfter(wanted);
    }

    @Property
    @Label("naming its earliest end is valid on the clear reading and at least arguable on the other")
    void validityAgreesWithExpiry(
            @ForAll("terms") NoticeTerms terms,
            @ForAll @DateRange(min = "2012-01-01", max = "2023-12-31") LocalDate given) {
        LocalDate clear = end(terms, given, NoticeReading.CLEAR);
        LocalDate corresponding = end(terms, given, NoticeReading.CORRESPONDING_DATE);

        assertThat(verdict(terms, given, clear)).isEqualTo(NoticeVerdict.VALID);
        assertThat(verdict(terms, given, corresponding)).isNotEqualTo(NoticeVerdict.TOO_SHORT);
        if (terms.expiresOn().isEmpty()) {
            assertThat(verdict(terms, given, corresponding)).isEqualTo(NoticeVerdict.ARGUABLE);
            assertThat(verdict(terms, given, corresponding.minusDays(1))).isEqualTo(NoticeVerdict.TOO_SHORT);
        }
    }

    @Property
    @Label("that begins with the day ends as notice given the day before, in days and weeks")
    void beginningWithIsADaySooner(
            @ForAll("daysOrWeeks") NoticePeriod period,
            @ForAll @DateRange(min = "2012-01-02", max = "2023-12-31") LocalDate given) {
        NoticePeriod beginning = NoticePeriod.beginningWith(period.amount(), period.unit());

        assertThat(PeriodCount.of(beginning, CALENDAR).lastDay(given))
                .isEqualTo(PeriodCount.of(period, CALENDAR).lastDay(given.minusDays(1)));
    }

    @Property
    @Label("reckoned with its working ends as it does without")
    void theWorkingChangesNothing(
            @ForAll("terms") NoticeTerms terms,
            @ForAll @DateRange(min = "2012-01-01", max = "2023-12-31") LocalDate given) {
        assertThat(NoticeExpiry.of(terms, given, CALENDAR).lastDay().orThrow())
                .isEqualTo(PeriodCount.of(terms.period(), CALENDAR).lastDay(given));
    }

    private static LocalDate end(NoticeTerms terms, LocalDate given, NoticeReading reading) {
        return ((Answer.Readings<LocalDate>)
                        NoticeExpiry.of(terms, given, CALENDAR).earliestEnd())
                .reading(reading.name())
                .value();
    }

    private static NoticeVerdict verdict(NoticeTerms terms, LocalDate given, LocalDate named) {
        return NoticeValidity.of(terms, given, named, CALENDAR).orThrow();
    }

    @Provide
    Arbitrary<NoticePeriod> daysOrWeeks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60), Arbitraries.of(PeriodUnit.DAYS, PeriodUnit.WEEKS))
                .as(NoticePeriod::of);
    }

    @Provide
    Arbitrary<NoticeTerms> terms() {
        Arbitrary<NoticePeriod> days = period(PeriodUnit.DAYS, 400);
        Arbitrary<NoticePeriod> weeks = period(PeriodUnit.WEEKS, 60);
        Arbitrary<NoticePeriod> months = period(PeriodUnit.MONTHS, 30);
        Arbitrary<NoticePeriod> years = period(PeriodUnit.YEARS, 3);
        Arbitrary<NoticePeriod> workingDays = period(PeriodUnit.WORKING_DAYS, 250);
        Arbitrary<Optional<MonthDay>> expiry = Arbitraries.of(
                        MonthDay.of(3, 31), MonthDay.of(8, 31), MonthDay.of(2, 28))
                .optional();
        return Combinators.combine(Arbitraries.oneOf(days, weeks, months, years, workingDays), expiry)
                .as(NoticeTerms::new);
    }

    private static Arbitrary<NoticePeriod> period(PeriodUnit unit, int most) {
        return Combinators.combine(Arbitraries.integers().between(1, most), Arbitraries.of(PeriodStart.values()))
                .as((amount, start) -> new NoticePeriod(amount, unit, start));
    }
}
