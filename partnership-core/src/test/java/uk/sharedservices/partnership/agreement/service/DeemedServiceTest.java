package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("A notice is deemed to be given")
class DeemedServiceTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final DeemingRule E_MAIL = DeemingRule.electronicBefore(LocalTime.of(16, 30));
    private static final DeemingRule SECOND_BUSINESS_DAY = DeemingRule.businessDaysAfterPosting(2);

    @ParameterizedTest(name = "{0}: e-mail sent {1} is given {2}, and four weeks end {3}")
    @CsvSource({
        "G01, 2022-12-23T16:45, 2022-12-28, 2023-01-25",
        "G02, 2022-12-23T16:29, 2022-12-23, 2023-01-20",
        "at the cut-off, 2022-12-23T16:30, 2022-12-28, 2023-01-25",
        "on a Saturday morning, 2022-12-24T08:00, 2022-12-28, 2023-01-25",
        "on Boxing Day at midnight, 2022-12-26T00:00, 2022-12-28, 2023-01-25",
        "on the State Funeral, 2022-09-19T12:00, 2022-09-20, 2022-10-18",
    })
    @DisplayName("by e-mail that day before the cut-off on a business day, else on the next business day")
    void byEmail(String id, LocalDateTime sent, LocalDate deemed, LocalDate lastDay) {
        Answer<LocalDate> given = DeemedService.of(E_MAIL, CivilMoment.at(sent), CALENDAR);

        assertThat(given.orThrow()).as(id).isEqualTo(deemed);
        assertThat(fourWeeks(given)).isEqualTo(lastDay);
        assertThat(given.derivation().rules()).extracting(Rule::id).containsExactly("R4a-CUT-OFF");
    }

    @ParameterizedTest(name = "{0}: posted {1}, the second business day is {2}, and four weeks end {3}")
    @CsvSource({
        "G03, 2022-12-21, 2022-12-23, 2023-01-20",
        "G04, 2022-12-02, 2022-12-06, 2023-01-03",
        "G07, 2022-04-14, 2022-04-20, 2022-05-18",
        "law.md 2.1, 2022-12-01, 2022-12-05, 2023-01-02",
        "law.md 2.1, 2022-12-22, 2022-12-28, 2023-01-25",
        "on a Sunday, 2022-12-04, 2022-12-06, 2023-01-03",
    })
    @DisplayName("by post on the second business day after posting")
    void secondBusinessDay(String id, LocalDate posted, LocalDate deemed, LocalDate lastDay) {
        Answer<LocalDate> given = DeemedService.of(SECOND_BUSINESS_DAY, CivilMoment.on(posted), CALENDAR);

        assertThat(given.orThrow()).as(id).isEqualTo(deemed);
        assertThat(fourWeeks(given)).isEqualTo(lastDay);
        assertThat(given.derivation().rules()).extracting(Rule::id).containsExactly("R4c");
    }

    @ParameterizedTest(name = "{0}: posted {1}, the second day, rolled, is {2}")
    @CsvSource({
        "G05, 2022-12-02, 2022-12-05",
        "G06, 2022-04-14, 2022-04-19",
        "law.md 2.1, 2022-12-01, 2022-12-05",
        "law.md 2.1, 2022-12-22, 2022-12-28",
        "the second day a business day, 2022-11-23, 2022-11-25",
    })
    @DisplayName("by post under CPR 6.26 on the second day after, rolled to a business day")
    void secondDayRolled(String id, LocalDate posted, LocalDate deemed) {
        Answer<LocalDate> given = DeemedService.of(DeemingModels.CPR_6_26_POST, CivilMoment.on(posted), CALENDAR);

        assertThat(given.orThrow()).as(id).isEqualTo(deemed);
        assertThat(given.derivation().rules()).extracting(Rule::id).containsExactly("R4b");
    }

    @Test
    @DisplayName("by second class post under the Practice Direction of 1985 on the fourth working day after (G08)")
    void secondClass() {
        assertThat(DeemedService.of(
                                DeemingModels.SECOND_CLASS_1985, CivilMoment.on(LocalDate.of(2022, 12, 20)), CALENDAR)
                        .orThrow())
                .isEqualTo("2022-12-28");
        assertThat(DeemedService.of(
                                DeemingModels.FIRST_CLASS_1985, CivilMoment.on(LocalDate.of(2022, 12, 20)), CALENDAR)
                        .orThrow())
                .isEqualTo("2022-12-22");
    }

    @Test
    @DisplayName("by hand at any hour of a business day where there is no cut-off, and when handed over on any day")
    void byHand() {
        DeemingRule noCutOff = new DeemingRule(DeemingKind.HAND, Optional.empty(), Optional.empty());
        CivilMoment late = CivilMoment.at(LocalDateTime.of(2022, 11, 23, 23, 59));
        CivilMoment saturday = CivilMoment.on(LocalDate.of(2022, 12, 3));

        assertThat(DeemedService.of(noCutOff, late, CALENDAR).orThrow()).isEqualTo("2022-11-23");
        assertThat(DeemedService.of(DeemingModels.CPR_6_26_BY_HAND, late, CALENDAR)
                        .orThrow())
                .isEqualTo("2022-11-24");
        assertThat(DeemedService.of(noCutOff, saturday, CALENDAR).orThrow()).isEqualTo("2022-12-05");
        Answer<LocalDate> handedOver = DeemedService.of(DeemingRule.whenDelivered(), saturday, CALENDAR);
        assertThat(handedOver.orThrow()).isEqualTo("2022-12-03");
        assertThat(handedOver.derivation().calendar()).isEmpty();
    }

    @Test
    @DisplayName("with its working, the days left out by name")
    void withItsWorking() {
        assertThat(DeemedService.of(E_MAIL, CivilMoment.at(LocalDateTime.of(2022, 12, 23, 16, 45)), CALENDAR)
                        .derivation()
                        .sentences())
                .contains(
                        "Deemed given: on the day it is sent if before 16:30 on a business day, else on the next business"
                                + " day.",
                        "Notice sent: Friday 23 December 2022 at 16:45.",
                        "It is sent on Friday 23 December 2022 at 16:45, a business day but not before the cut-off 16:30;"
                                + " the next business day is Wednesday 28 December 2022; left out: Monday 26 December 2022"
                                + " (Boxing Day), Tuesday 27 December 2022 (Christmas Day (substitute day)). [R4a-CUT-OFF]");
        assertThat(DeemedService.of(
                                DeemingRule.daysAfterPostingRolled(1),
                                CivilMoment.on(LocalDate.of(2022, 4, 14)),
                                CALENDAR)
                        .derivation()
                        .sentences())
                .contains("The 1st day after Thursday 14 April 2022 is Friday 15 April 2022, no business day (Good"
                        + " Friday); the next is Tuesday 19 April 2022; left out: Monday 18 April 2022 (Easter Monday)."
                        + " [R4b]");
        assertThat(DeemedService.of(E_MAIL, CivilMoment.on(LocalDate.of(2022, 12, 26)), CALENDAR)
                        .derivation()
                        .toString())
                .contains(
                        "It is sent on Monday 26 December 2022, no business day (Boxing Day); the next is Wednesday 28"
                                + " December 2022; left out: Tuesday 27 December 2022");
    }

    @Test
    @DisplayName("on a day that cannot be said where the time decides and is not known, both days being told")
    void timeNotKnown() {
        Answer.CannotSay<LocalDate> friday = (Answer.CannotSay<LocalDate>)
                DeemedService.of(E_MAIL, CivilMoment.on(LocalDate.of(2022, 12, 23)), CALENDAR);
        Answer<LocalDate> saturday = DeemedService.of(E_MAIL, CivilMoment.on(LocalDate.of(2022, 12, 24)), CALENDAR);

        assertThat(friday.missing())
                .containsExactly(
                        "The time at which it was sent on Friday 23 December 2022 is not known: the agreement's"
                                + " cut-off is 16:30.");
        assertThat(friday.whatIfs())
                .containsExactly(
                        new WhatIf<>("If it was sent before 16:30", LocalDate.of(2022, 12, 23)),
                        new WhatIf<>("If it was sent at 16:30 or after", LocalDate.of(2022, 12, 28)));
        assertThat(saturday.orThrow()).as("the time decides nothing").isEqualTo("2022-12-28");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ELECTRONIC, 2029-01-02T09:00", // past the horizon
        "ELECTRONIC, 2028-12-31T09:00", // a Sunday: the next business day is past it
        "ELECTRONIC, 2028-12-29T16:30", // the last business day known, after the cut-off
        "ELECTRONIC, 2011-12-30T09:00",
        "POST_BUSINESS_DAYS, 2028-12-29T09:00",
        "POST_DAYS_ROLLED, 2028-12-29T09:00", // the second day is known, and is a Sunday
        "POST_DAYS_ROLLED, 8999-12-31T09:00",
    })
    @DisplayName("on a day that cannot be said where the bank holidays are not published")
    void pastTheHorizon(DeemingKind kind, LocalDateTime sent) {
        DeemingRule rule = kind.isPosting() ? new DeemingRule(kind, Optional.empty(), Optional.of(2)) : E_MAIL;

        Answer<LocalDate> given = DeemedService.of(rule, CivilMoment.at(sent), CALENDAR);

        assertThat(given.inWords(String::valueOf))
                .isEqualTo(
                        "Cannot say. The bank holidays (England and Wales) are known from 1 January 2012 to 31 December"
                                + " 2028, and the count needs a day outside those years.");
    }

    @Test
    @DisplayName("on one of two days, of which only the first is known, at the end of what is published")
    void timeNotKnownAtTheHorizon() {
        Answer.CannotSay<LocalDate> last = (Answer.CannotSay<LocalDate>)
                DeemedService.of(E_MAIL, CivilMoment.on(LocalDate.of(2028, 12, 29)), CALENDAR);

        assertThat(last.whatIfs())
                .containsExactly(new WhatIf<>("If it was sent before 16:30", LocalDate.of(2028, 12, 29)));
        assertThat(last.derivation().toString()).contains("The next business day is past the bank holidays held.");
        assertThat(DeemedService.of(E_MAIL, CivilMoment.at(LocalDateTime.of(2028, 12, 29, 16, 29)), CALENDAR)
                        .orThrow())
                .isEqualTo("2028-12-29");
    }

    private static LocalDate fourWeeks(Answer<LocalDate> given) {
        return NoticeExpiry.of(NoticeTerms.of(NoticePeriod.of(4, PeriodUnit.WEEKS)), given.orThrow(), CALENDAR)
                .lastDay()
                .orThrow();
    }
}
