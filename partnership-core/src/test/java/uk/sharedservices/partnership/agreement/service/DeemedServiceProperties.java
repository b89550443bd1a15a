package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.DateTimes;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.agreement.ServiceClauseArbitraries;

@Label("Deemed service")
class DeemedServiceProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final int MINUTES_OF_A_FORTNIGHT = 14 * 24 * 60;

    @Property
    @Label("is never before sending")
    void neverBeforeSending(@ForAll("rules") DeemingRule rule, @ForAll("moments") LocalDateTime sent) {
        assertThat(deemed(rule, sent)).isAfterOrEqualTo(sent.toLocalDate());
    }

    @Property
    @Label("of a later sending is never earlier")
    void laterIsNeverEarlier(
            @ForAll("rules") DeemingRule rule,
            @ForAll("moments") LocalDateTime sent,
            @ForAll @LongRange(max = MINUTES_OF_A_FORTNIGHT) long minutes) {
        assertThat(deemed(rule, sent.plusMinutes(minutes))).isAfterOrEqualTo(deemed(rule, sent));
    }

    @Property
    @Label("falls on a business day, but for what is given when handed over")
    void onABusinessDay(@ForAll("rules") DeemingRule rule, @ForAll("moments") LocalDateTime sent) {
        LocalDate deemed = deemed(rule, sent);

        assertThat(rule.kind() == DeemingKind.WHEN_DELIVERED || CALENDAR.isWorkingDay(deemed))
                .isTrue();
    }

    @Property(tries = 1000)
    @Label("never changes when the machine's time zone does")
    void whateverTheTimeZone(
            @ForAll("rules") DeemingRule rule,
            @ForAll @LongRange(min = 1_325_376_000L, max = 1_830_000_000L) long epochSecond,
            @ForAll("zones") String zone) {
        Instant sent = Instant.ofEpochSecond(epochSecond);
        LocalDate here = deemed(rule, sent);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(deemed(rule, sent)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static LocalDate deemed(DeemingRule rule, LocalDateTime sent) {
        return DeemedService.of(rule, CivilMoment.at(sent), CALENDAR).orThrow();
    }

    private static LocalDate deemed(DeemingRule rule, Instant sent) {
        return DeemedService.of(rule, CivilMoment.at(sent), CALENDAR).orThrow();
    }

    @Provide
    Arbitrary<DeemingRule> rules() {
        return ServiceClauseArbitraries.deemingRules();
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes().between(LocalDateTime.of(2012, 1, 1, 0, 0), LocalDateTime.of(2028, 9, 30, 23, 59));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "America/New_York", "UTC");
    }
}
