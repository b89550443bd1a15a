package uk.sharedservices.partnership.agreement.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.agreement.AgreementArbitraries;
import uk.sharedservices.partnership.testkit.fact.PeriodArbitraries;

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
        return Arbitraries.of(PeriodUnit.DAYS, PeriodUnit.WEEKS)
                .flatMap(unit -> PeriodArbitraries.noticePeriods(unit, 60))
                .map(period -> NoticePeriod.of(period.amount(), period.unit()));
    }

    /** Terms whose periods end before the calendar does. */
    @Provide
    Arbitrary<NoticeTerms> terms() {
        Arbitrary<NoticePeriod> periods = Arbitraries.oneOf(
                PeriodArbitraries.noticePeriods(PeriodUnit.DAYS, 400),
                PeriodArbitraries.noticePeriods(PeriodUnit.WEEKS, 60),
                PeriodArbitraries.noticePeriods(PeriodUnit.MONTHS, 30),
                PeriodArbitraries.noticePeriods(PeriodUnit.YEARS, 3),
                PeriodArbitraries.noticePeriods(PeriodUnit.WORKING_DAYS, 250));
        return AgreementArbitraries.noticeTerms(periods);
    }
}
