package uk.sharedservices.partnership.conformance.chapter.agreement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.notice.LatestNotice;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.notice.NoticeValidity;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.WorkingDayShift;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;

/** The kinds of case about notice and working days. */
final class NoticeKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "notice-expiry", Kind.of(Expiry.class, NoticeKinds::expiry),
            "latest-notice", Kind.of(Latest.class, NoticeKinds::latest),
            "notice-validity", Kind.of(Validity.class, NoticeKinds::validity),
            "working-day-shift", Kind.of(Shift.class, NoticeKinds::shift));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private NoticeKinds() {}

    /** A period as vectors write it, without its start. */
    record Length(int amount, PeriodUnit unit) {

        NoticeTerms terms() {
            return NoticeTerms.of(NoticePeriod.of(amount, unit));
        }
    }

    /** Given to {@code notice-expiry}. */
    record Expiry(Length period, PeriodStart start, LocalDate given, Optional<MonthDay> expiresOn) {}

    /** Given to {@code latest-notice}. */
    record Latest(Length period, LocalDate wantedEnd) {}

    /** Given to {@code notice-validity}. */
    record Validity(Length period, LocalDate given, LocalDate namedEnd) {}

    /** Given to {@code working-day-shift}. */
    record Shift(LocalDate from, int days) {}

    static Got expiry(Expiry given) {
        NoticePeriod period =
                new NoticePeriod(given.period().amount(), given.period().unit(), given.start());
        NoticeExpiry expiry = NoticeExpiry.of(new NoticeTerms(period, given.expiresOn()), given.given(), CALENDAR);
        Answer<LocalDate> earliestEnd = expiry.earliestEnd();
        return Got.of(earliestEnd, any -> {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("lastDay", expiry.lastDay().orThrow());
            value.put("firstFree", expiry.firstFreeDay().orThrow());
            value.put("earliestEnd", byReading(earliestEnd));
            return value;
        });
    }

    static Got latest(Latest given) {
        Answer<LocalDate> latest = LatestNotice.forEnd(given.period().terms(), given.wantedEnd(), CALENDAR);
        return Got.of(latest, any -> Map.of("latestGiven", byReading(latest)));
    }

    static Got validity(Validity given) {
        return Got.of(
                NoticeValidity.of(given.period().terms(), given.given(), given.namedEnd(), CALENDAR),
                verdict -> Map.of("verdict", verdict));
    }

    static Got shift(Shift given) {
        return Got.of(WorkingDayShift.of(given.from(), given.days(), CALENDAR), date -> Map.of("date", date));
    }

    private static Map<String, LocalDate> byReading(Answer<LocalDate> answer) {
        return answer instanceof Answer.Readings<LocalDate> several
                ? several.readings().stream().collect(Collectors.toMap(Reading::name, Reading::value))
                : Map.of();
    }
}
