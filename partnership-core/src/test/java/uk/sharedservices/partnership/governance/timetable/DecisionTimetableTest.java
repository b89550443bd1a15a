package uk.sharedservices.partnership.governance.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.Statutes;

@DisplayName("The timetable of a decision")
class DecisionTimetableTest {

    private static final LocalDate CABINET = LocalDate.of(2022, 11, 23);

    @Test
    @DisplayName(
            "for Tameside's Executive Cabinet of 23 November 2022: key notice by 25 October, papers by 15 November (R3d, R3b, G-RECORD)")
    void reference() {
        DecisionTimetable timetable = timetable(cabinet().build(), Optional.empty());

        assertThat(timetable.lines())
                .extracting(line -> line.step() + " " + line.latest().orThrow().latest())
                .containsExactly("KEY_DECISION_NOTICE 2022-10-25", "MEETING_NOTICE 2022-11-15", "AGENDA 2022-11-15");
        assertThat(timetable.notes()).hasSize(1);
        assertThat(timetable.missed()).isEmpty();
        assertThat(timetable.binding()).isEmpty();
    }

    @Test
    @DisplayName("of a private item has its two notices: 25 October and 15 November (D03)")
    void privateItem() {
        assertThat(timetable(cabinet().inPrivate(true).build(), Optional.empty())
                        .lines())
                .extracting(line -> line.step() + " " + line.latest().orThrow().latest())
                .contains("PRIVATE_NOTICE 2022-10-25", "PRIVATE_FURTHER_NOTICE 2022-11-15");
    }

    @Test
    @DisplayName("of an individual executive decision has the key notice and no meeting")
    void individual() {
        assertThat(steps(cabinet().maker(DecisionMaker.EXECUTIVE_MEMBER).build()))
                .containsExactly(TimetableStep.KEY_DECISION_NOTICE);
        assertThat(steps(cabinet().maker(DecisionMaker.OFFICER_FOR_COUNCIL).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("of the full council follows the Act of 1972 and times no key notice")
    void fullCouncil() {
        DecisionTimetable timetable =
                timetable(cabinet().maker(DecisionMaker.FULL_COUNCIL).build(), Optional.empty());

        assertThat(timetable.lines())
                .extracting(line -> line.latest().derivation().rules().get(1).id())
                .containsExactly("R3c", "R3c");
        assertThat(timetable.notes())
                .containsExactly("Only a decision of the executive is a key decision: no notice of one" + " is timed.");
    }

    @Test
    @DisplayName(
            "that may be made within a period runs the key notice from the earliest day, the papers from the meeting")
    void withinAPeriod() {
        MeetingPlan plan = cabinet()
                .decisionFrom(CABINET)
                .decisionOn(LocalDate.of(2022, 12, 21))
                .build();

        assertThat(timetable(plan, Optional.empty()).lines())
                .extracting(line -> line.step() + " " + line.latest().orThrow().latest())
                .containsExactly("KEY_DECISION_NOTICE 2022-10-25", "MEETING_NOTICE 2022-12-13", "AGENDA 2022-12-13");
    }

    @Test
    @DisplayName("that is not judged key or not times the notice in case it is, and says so")
    void notJudged() {
        DecisionTimetable timetable = timetable(cabinet().key(Optional.empty()).build(), Optional.empty());

        assertThat(timetable.lines()).hasSize(3);
        assertThat(timetable.notes().get(0)).startsWith("Whether the decision is key has not been judged");
        assertThat(steps(cabinet().key(false).build())).doesNotContain(TimetableStep.KEY_DECISION_NOTICE);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-11-20, Sunday", "2022-12-26, Boxing Day", "2022-09-19, Bank Holiday for the State Funeral"})
    @DisplayName("of a meeting on a Sunday or a bank holiday is allowed, with a note")
    void onADayOff(LocalDate day, String why) {
        assertThat(timetable(cabinet().decisionOn(day).build(), Optional.empty())
                        .notes()
                        .get(0))
                .startsWith("The meeting is on ")
                .contains(why, "That is allowed; check that it is meant.");
    }

    @Test
    @DisplayName("of a meeting after Easter gives the Sunday, with the Friday in office hours (D07)")
    void officeDay() {
        assertThat(timetable(cabinet().decisionOn(LocalDate.of(2022, 4, 20)).build(), Optional.empty())
                        .lines()
                        .get(2)
                        .latest()
                        .orThrow())
                .hasToString("Sunday 10 April 2022, in office hours by Friday 8 April 2022");
    }

    @Test
    @DisplayName(
            "past the calendar's horizon is refused where working days are counted, and told where every day counts")
    void pastTheHorizon() {
        DecisionTimetable timetable =
                timetable(cabinet().decisionOn(LocalDate.of(2029, 3, 1)).build(), Optional.of(CABINET));

        assertThat(line(timetable, TimetableStep.KEY_DECISION_NOTICE)
                        .latest()
                        .orThrow()
                        .latest())
                .isEqualTo("2029-01-31");
        assertThat(line(timetable, TimetableStep.AGENDA).latest().isAnswered()).isFalse();
        assertThat(line(timetable, TimetableStep.AGENDA).standing()).isEqualTo(StepStanding.CANNOT_SAY);
    }

    @Nested
    @DisplayName("asked on a day")
    class AsAt {

        @Test
        @DisplayName("says what is ahead, due and passed, with the slack, and which step binds")
        void standings() {
            DecisionTimetable timetable = timetable(cabinet().build(), Optional.of(LocalDate.of(2022, 10, 25)));

            assertThat(timetable.lines())
                    .extracting(TimetableLine::standing)
                    .containsExactly(StepStanding.TODAY, StepStanding.AHEAD, StepStanding.AHEAD);
            assertThat(timetable.lines())
                    .extracting(line -> line.slackDays().orElseThrow())
                    .containsExactly(0L, 21L, 21L);
            assertThat(timetable.binding().orElseThrow().step()).isEqualTo(TimetableStep.KEY_DECISION_NOTICE);
        }

        @Test
        @DisplayName("leaves the general exception until 15 November, then special urgency, or a later decision")
        void keyNoticeMissed() {
            assertThat(ways(LocalDate.of(2022, 11, 15)))
                    .extracting(way -> way.rule().id() + " "
                            + way.lastDay()
                                    .map(Deadline::latest)
                                    .or(way::decisionFrom)
                                    .orElseThrow())
                    .containsExactly("R3e 2022-11-15", "G-URGENT 2022-11-23", "R3d 2022-12-14");
            assertThat(ways(LocalDate.of(2022, 11, 16)))
                    .extracting(way -> way.rule().id())
                    .containsExactly("G-URGENT", "R3d");
        }

        @Test
        @DisplayName("gives the last day of a way left with its office day, where the offices are shut")
        void officeDayOfAWay() {
            MeetingPlan monday = cabinet().decisionOn(LocalDate.of(2012, 9, 10)).build();

            assertThat(line(timetable(monday, Optional.of(LocalDate.of(2012, 9, 1))), TimetableStep.KEY_DECISION_NOTICE)
                            .waysLeft()
                            .get(0)
                            .lastDay()
                            .orElseThrow())
                    .hasToString("Sunday 2 September 2012, in office hours by Friday 31 August 2012");
        }

        @Test
        @DisplayName("after the decision's own day leaves only a later decision")
        void afterTheDay() {
            assertThat(ways(CABINET)).extracting(way -> way.rule().id()).containsExactly("G-URGENT", "R3d");
            assertThat(ways(LocalDate.of(2022, 11, 24)))
                    .extracting(way -> way.rule().id())
                    .containsExactly("R3d");
        }

        @Test
        @DisplayName("is arguable where the usual reading has passed and the other has not")
        void arguable() {
            DecisionTimetable timetable = timetable(cabinet().build(), Optional.of(LocalDate.of(2022, 11, 17)));

            assertThat(line(timetable, TimetableStep.AGENDA).standing()).isEqualTo(StepStanding.ARGUABLE);
            assertThat(line(timetable, TimetableStep.KEY_DECISION_NOTICE).standing())
                    .isEqualTo(StepStanding.PASSED);
            assertThat(timetable.missed()).hasSize(3);
        }

        @Test
        @DisplayName(
                "gives the executive shorter notice and no chair's urgency, a committee its chair's urgency (G-SHORTER)")
        void agendaMissed() {
            TimetableLine executive =
                    line(timetable(cabinet().build(), Optional.of(LocalDate.of(2022, 11, 18))), TimetableStep.AGENDA);
            TimetableLine committee = line(
                    timetable(
                            cabinet().maker(DecisionMaker.COMMITTEE).key(false).build(),
                            Optional.of(LocalDate.of(2022, 11, 18))),
                    TimetableStep.AGENDA);

            assertThat(executive.waysLeft().get(0).what())
                    .contains(
                            "No chair can admit the item as urgent, and neither the general exception nor special urgency");
            assertThat(committee.waysLeft())
                    .extracting(way -> way.rule().id())
                    .containsExactly("G-COMMITTEE-SHORTER", "G-CHAIR-URGENT", "R3c");
            assertThat(executive.waysLeft().get(1).decisionFrom()).contains(LocalDate.of(2022, 11, 26));
        }

        @Test
        @DisplayName(
                "offers no chair's urgency for a missed notice, and the full council none but its standing orders'")
        void noticeMissed() {
            assertThat(councilWays(DecisionMaker.COMMITTEE, TimetableStep.MEETING_NOTICE))
                    .containsExactly("G-COMMITTEE-SHORTER", "R3c");
            assertThat(councilWays(DecisionMaker.FULL_COUNCIL, TimetableStep.MEETING_NOTICE))
                    .containsExactly("R3c");
            assertThat(councilWays(DecisionMaker.FULL_COUNCIL, TimetableStep.AGENDA))
                    .containsExactly("G-COUNCIL-SUMMONS", "R3c");
        }

        @Test
        @DisplayName("lets a private meeting go on if the chain of chairs agrees that it is urgent (G-PRIVATE-URGENT)")
        void privateNoticeMissed() {
            assertThat(line(
                                    timetable(
                                            cabinet().inPrivate(true).build(), Optional.of(LocalDate.of(2022, 11, 16))),
                                    TimetableStep.PRIVATE_FURTHER_NOTICE)
                            .waysLeft())
                    .extracting(way -> way.rule().id())
                    .containsExactly("G-PRIVATE-URGENT", "R3b");
        }

        private List<String> councilWays(DecisionMaker maker, TimetableStep step) {
            return line(
                            timetable(
                                    cabinet().maker(maker).key(false).build(), Optional.of(LocalDate.of(2022, 11, 16))),
                            step)
                    .waysLeft()
                    .stream()
                    .map(way -> way.rule().id())
                    .toList();
        }

        @Test
        @DisplayName("on a committee's papers knows no arguable reading: Elitestone settles that working days count")
        void committeeIsSettled() {
            assertThat(line(
                                    timetable(
                                            cabinet()
                                                    .maker(DecisionMaker.COMMITTEE)
                                                    .key(false)
                                                    .build(),
                                            Optional.of(LocalDate.of(2022, 11, 16))),
                                    TimetableStep.AGENDA)
                            .standing())
                    .isEqualTo(StepStanding.PASSED);
        }

        @Test
        @DisplayName("counts what was done: in time, or late with the day from which it is good")
        void taken() {
            DecisionTimetable timetable = timetable(
                    cabinet()
                            .putTaken(TimetableStep.KEY_DECISION_NOTICE, LocalDate.of(2022, 10, 25))
                            .putTaken(TimetableStep.MEETING_NOTICE, LocalDate.of(2022, 11, 1))
                            .putTaken(TimetableStep.AGENDA, LocalDate.of(2022, 11, 16))
                            .build(),
                    Optional.of(LocalDate.of(2022, 11, 16)));

            assertThat(line(timetable, TimetableStep.KEY_DECISION_NOTICE).standing())
                    .isEqualTo(StepStanding.TAKEN);
            assertThat(line(timetable, TimetableStep.AGENDA).standing()).isEqualTo(StepStanding.TAKEN_ARGUABLE);
            assertThat(timetable.earliest().orElseThrow().orThrow()).isEqualTo("2022-11-24");
            assertThat(line(timetable, TimetableStep.AGENDA).waysLeft().get(1).decisionFrom())
                    .contains(LocalDate.of(2022, 11, 24));
        }

        @Test
        @DisplayName("tells the earliest lawful decision if everything were published that day")
        void earliest() {
            assertThat(timetable(cabinet().build(), Optional.of(LocalDate.of(2022, 11, 15)))
                            .earliest()
                            .orElseThrow()
                            .orThrow())
                    .isEqualTo("2022-12-14");
            assertThat(timetable(cabinet().key(false).build(), Optional.of(LocalDate.of(2022, 11, 15)))
                            .earliest()
                            .orElseThrow()
                            .orThrow())
                    .isEqualTo("2022-11-23");
        }

        private List<WayLeft> ways(LocalDate asAt) {
            return line(timetable(cabinet().build(), Optional.of(asAt)), TimetableStep.KEY_DECISION_NOTICE)
                    .waysLeft();
        }
    }

    @Test
    @DisplayName("goes on to call-in and effect, where the council's rule and the day of publication are known")
    void effect() {
        MeetingPlan stockport = cabinet()
                .council(CouncilCode.of("E08000007"))
                .publishedOn(LocalDate.of(2022, 11, 24))
                .build();

        assertThat(timetable(stockport, Optional.empty()).effect().orThrow().effectiveFrom())
                .isEqualTo("2022-12-01");
        assertThat(timetable(cabinet().build(), Optional.empty()).effect().isAnswered())
                .isFalse();
    }

    @Test
    @DisplayName("has scrutiny before the decision as a step, and refuses it after (G-SCRUTINY)")
    void scrutiny() {
        DecisionTimetable timetable = timetable(
                cabinet().scrutinyOn(LocalDate.of(2022, 11, 9)).build(), Optional.of(LocalDate.of(2022, 11, 10)));

        assertThat(line(timetable, TimetableStep.SCRUTINY).standing()).isEqualTo(StepStanding.PASSED);
        assertThat(line(timetable, TimetableStep.SCRUTINY).waysLeft()).isEmpty();
        assertThatThrownBy(() -> cabinet().scrutinyOn(CABINET.plusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be after the decision, 2022-11-23");
    }

    @Test
    @DisplayName("refuses a private meeting of a committee, and a period that begins after it ends")
    void refuses() {
        assertThatThrownBy(() ->
                        cabinet().maker(DecisionMaker.COMMITTEE).inPrivate(true).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one of the executive");
        assertThatThrownBy(() -> cabinet().decisionFrom(CABINET.plusDays(1)).build())
                .isInstanceOf(InvalidValueException.class);
    }

    private static MeetingPlan.Builder cabinet() {
        return MeetingPlan.builder()
                .council(CouncilCode.of("E08000008"))
                .maker(DecisionMaker.EXECUTIVE)
                .decisionOn(CABINET)
                .key(true);
    }

    private static DecisionTimetable timetable(MeetingPlan plan, Optional<LocalDate> asAt) {
        return DecisionTimetable.of(
                plan,
                asAt,
                Constitutions.profiles(),
                CallIn.by(Constitutions.profiles(), BankHolidays.englandAndWales()),
                Statutes.periods(),
                BankHolidays.englandAndWales());
    }

    private static List<TimetableStep> steps(MeetingPlan plan) {
        return timetable(plan, Optional.empty()).lines().stream()
                .map(TimetableLine::step)
                .toList();
    }

    private static TimetableLine line(DecisionTimetable timetable, TimetableStep step) {
        return timetable.lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
