package uk.sharedservices.partnership.governance.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.governance.profile.ClearDayChoice;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("Publication")
class PublicationTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final LocalDate CABINET = LocalDate.of(2022, 11, 23);
    private static final Publication PUBLICATION = Publication.of(Statutes.periods(), Map.of(), CALENDAR);

    @ParameterizedTest(name = "{0} for 23 November 2022: {1}, or {2} on the other reading")
    @CsvSource({
        "KEY_DECISION_NOTICE, 2022-10-25, 2022-10-13",
        "PRIVATE_MEETING_NOTICE, 2022-10-25, 2022-10-13",
        "PRIVATE_MEETING_FURTHER_NOTICE, 2022-11-15, 2022-11-17",
        "EXECUTIVE_MEETING_NOTICE, 2022-11-15, 2022-11-17",
        "EXECUTIVE_AGENDA, 2022-11-15, 2022-11-17",
        "GENERAL_EXCEPTION, 2022-11-15, 2022-11-17",
        "MEMBERS_ACCESS_MEETING, 2022-11-15, 2022-11-17"
    })
    @DisplayName("has a latest day by each reading of clear days")
    void latestDays(Requirement requirement, LocalDate usual, LocalDate other) {
        Answer<Deadline> latest = PUBLICATION.latestFor(requirement, CABINET);

        assertThat(latest.orThrow().latest()).isEqualTo(usual);
        Map<ClearDayPolicy, LocalDate> byPolicy = new EnumMap<>(ClearDayPolicy.class);
        if (latest instanceof Answer.Readings<Deadline> several) {
            several.readings()
                    .forEach(reading -> byPolicy.put(
                            ClearDayPolicy.valueOf(reading.name()),
                            reading.value().latest()));
        }
        assertThat(byPolicy.values()).containsExactlyInAnyOrder(usual, other);
        assertThat(latest.derivation().rules()).contains(requirement.rule());
    }

    @ParameterizedTest
    @EnumSource(
            value = Requirement.class,
            names = {"COMMITTEE_MEETING_NOTICE", "COMMITTEE_AGENDA"})
    @DisplayName("of a committee's business has one answer, in working days: Elitestone settles it")
    void committees(Requirement requirement) {
        Answer<Deadline> latest = PUBLICATION.latestFor(requirement, CABINET);

        assertThat(latest).isInstanceOf(Answer.Determined.class);
        assertThat(latest.orThrow().latest()).isEqualTo("2022-11-15");
        assertThatThrownBy(() -> new ClearDayChoice(requirement, ClearDayPolicy.CALENDAR_DAYS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be chosen where the law settles which days count");
    }

    @Test
    @DisplayName("over a change of the law follows the law of the meeting's own day")
    void overAChange() {
        assertThat(PUBLICATION
                        .earliestAfter(Requirement.COMMITTEE_AGENDA, LocalDate.of(2022, 11, 15))
                        .orThrow())
                .isEqualTo("2022-11-23");
    }

    @Test
    @DisplayName(
            "past the calendar's horizon keeps the calendar-day reading, which needs no calendar, where it is the default")
    void pastTheHorizon() {
        Answer<Deadline> latest = PUBLICATION.latestFor(Requirement.KEY_DECISION_NOTICE, LocalDate.of(2029, 1, 10));

        assertThat(latest).isInstanceOf(Answer.Determined.class);
        assertThat(latest.orThrow().latest()).isEqualTo("2028-12-12");
        assertThat(PUBLICATION
                        .latestFor(Requirement.EXECUTIVE_AGENDA, LocalDate.of(2029, 1, 10))
                        .isAnswered())
                .isFalse();
    }

    @Test
    @DisplayName("of the key decision runs back from the earliest day on which it may be made (R3d-PERIOD)")
    void fromTheEarliestDay() {
        Answer<Deadline> latest = PUBLICATION.latestForDecisionWithin(CABINET, LocalDate.of(2022, 12, 31));

        assertThat(latest.orThrow().latest()).isEqualTo("2022-10-25");
        assertThat(latest.derivation().rules()).contains(PublicationRules.EARLIEST_OF_PERIOD);
    }

    @Test
    @DisplayName("follows the days that a council has chosen, and still tells the other reading")
    void followsTheCouncil() {
        Publication cautious = Publication.of(
                Statutes.periods(), Map.of(Requirement.KEY_DECISION_NOTICE, ClearDayPolicy.WORKING_DAYS), CALENDAR);

        assertThat(cautious.latestFor(Requirement.KEY_DECISION_NOTICE, CABINET)
                        .orThrow()
                        .latest())
                .isEqualTo("2022-10-13");
        assertThat(cautious.latestFor(Requirement.KEY_DECISION_NOTICE, CABINET).inWords(Deadline::toString))
                .contains("The council's own rules count working days only.", "Tuesday 25 October 2022");
    }

    @Test
    @DisplayName("for a committee was three clear days until 30 September 2002 and is five since")
    void threeBecameFive() {
        StatutoryPeriods periods = Statutes.periods();

        assertThat(periods.on(LocalDate.of(2002, 9, 30), Requirement.COMMITTEE_AGENDA)
                        .orElseThrow()
                        .amount())
                .isEqualTo(3);
        assertThat(periods.on(LocalDate.of(2002, 9, 30), Requirement.COMMITTEE_MEETING_NOTICE)
                        .orElseThrow()
                        .amount())
                .isEqualTo(3);
        assertThat(periods.on(LocalDate.of(2012, 9, 9), Requirement.KEY_DECISION_NOTICE))
                .isEmpty();
        assertThat(periods.on(LocalDate.of(2012, 9, 10), Requirement.KEY_DECISION_NOTICE))
                .isPresent();
        assertThat(periods.on(LocalDate.of(2002, 10, 1), Requirement.COMMITTEE_AGENDA)
                        .orElseThrow()
                        .amount())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("of executive business before the regulations of 2012 cannot be timed")
    void beforeTheRegulations() {
        assertThat(PUBLICATION
                        .latestFor(Requirement.EXECUTIVE_AGENDA, LocalDate.of(2012, 9, 7))
                        .inWords(Deadline::toString))
                .isEqualTo("Cannot say. No statutory period is held for the agenda and reports on 7 September 2012.");
    }

    @Test
    @DisplayName("of a document that a scrutiny member asks for is due in ten clear days (D22) (R3-SCRUTINY)")
    void scrutinyRequest() {
        Answer<LocalDate> due = PUBLICATION.documentDue(LocalDate.of(2022, 11, 14));

        assertThat(due.orThrow()).isEqualTo("2022-11-24");
        assertThat(due.inWords(LocalDate::toString)).contains("2022-11-28");
    }

    @Test
    @DisplayName("to members of a private decision is due within 24 hours, by the clock on the wall (R3-MEMBERS)")
    void membersAccess() {
        assertThat(PUBLICATION
                        .membersAccessAfter(LocalDateTime.of(2022, 11, 23, 16, 0))
                        .orThrow())
                .isEqualTo("2022-11-24T16:00");
        // The clocks go forward in the night to Sunday 26 March 2023.
        assertThat(PUBLICATION
                        .membersAccessAfter(LocalDateTime.of(2023, 3, 25, 16, 0))
                        .orThrow())
                .isEqualTo("2023-03-26T17:00");
        assertThat(PUBLICATION.membersAccessAfter(LocalDateTime.of(2000, 1, 1, 9, 0)))
                .isInstanceOf(Answer.CannotSay.class);
    }

    @Test
    @DisplayName("cannot be timed by clear days for what is counted otherwise")
    void notClearDays() {
        assertThatThrownBy(() -> PUBLICATION.latestFor(Requirement.KEEP_EXECUTIVE_RECORD, CABINET))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one that is counted in clear days");
    }

    @Nested
    @DisplayName("held against the day it was out")
    class Check {

        @Test
        @DisplayName("is met on the latest day and breached the day after, with the earliest lawful day")
        void metOrBreached() {
            assertThat(PUBLICATION.check(Requirement.EXECUTIVE_AGENDA, LocalDate.of(2022, 11, 15), CABINET))
                    .isInstanceOf(RuleOutcome.Met.class);
            assertThat(PUBLICATION
                            .check(Requirement.EXECUTIVE_AGENDA, LocalDate.of(2022, 11, 16), CABINET)
                            .reason())
                    .isEqualTo(
                            "Publication of the agenda and reports on Wednesday 16 November 2022 was late for Wednesday 23 November"
                                    + " 2022: the latest day was Tuesday 15 November 2022. The earliest lawful day would be Thursday"
                                    + " 24 November 2022. Counted in calendar days it was in time.");
        }

        @Test
        @DisplayName("is not judged where no period is held")
        void notJudged() {
            assertThat(PUBLICATION.check(
                            Requirement.EXECUTIVE_AGENDA, LocalDate.of(2001, 1, 2), LocalDate.of(2001, 2, 1)))
                    .isInstanceOf(RuleOutcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("of papers, kept")
    class Keeping {

        @ParameterizedTest(name = "{0}, decided {1}: to the end of {2}")
        @CsvSource({
            "KEEP_EXECUTIVE_RECORD, 2022-11-23, 2028-11-22",
            "KEEP_EXECUTIVE_BACKGROUND_PAPERS, 2022-11-23, 2026-11-22",
            "KEEP_OFFICER_RECORD, 2022-11-23, 2028-11-22",
            "KEEP_OFFICER_BACKGROUND_PAPERS, 2022-11-23, 2026-11-22",
            "KEEP_COMMITTEE_MINUTES, 2024-02-29, 2030-02-28",
            "KEEP_COMMITTEE_BACKGROUND_PAPERS, 2024-02-29, 2028-02-28"
        })
        @DisplayName("counts the day of the decision (N39, R13)")
        void countsTheFirstDay(Requirement papers, LocalDate decided, LocalDate last) {
            assertThat(Retention.lastDay(papers, decided, Statutes.periods(), CALENDAR)
                            .orThrow())
                    .isEqualTo(last);
        }

        @Test
        @DisplayName("cannot be told before the law that asks for it, nor for what is no paper")
        void notKept() {
            assertThat(Retention.lastDay(
                            Requirement.KEEP_OFFICER_RECORD, LocalDate.of(2014, 8, 5), Statutes.periods(), CALENDAR))
                    .isInstanceOf(Answer.CannotSay.class);
            assertThatThrownBy(() ->
                            Retention.lastDay(Requirement.EXECUTIVE_AGENDA, CABINET, Statutes.periods(), CALENDAR))
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}
