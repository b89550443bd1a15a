package uk.sharedservices.partnership.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.CallInRules;
import uk.sharedservices.partnership.governance.callin.DayOne;
import uk.sharedservices.partnership.governance.callin.ExemptClass;
import uk.sharedservices.partnership.governance.callin.TakesEffect;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A decision")
class CallInTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final GovernanceProfiles PROFILES = Constitutions.profiles();
    private static final CallIn CALL_IN = CallIn.by(PROFILES, CALENDAR);
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);

    @Test
    @DisplayName("of Stockport's cabinet takes effect by the rule that its records show, and says it is inferred")
    void stockport() {
        Answer<CallInDates> answer = CALL_IN.of(executive(STOCKPORT).build());

        assertThat(answer.orThrow().closes()).contains(LocalDate.of(2022, 11, 30));
        assertThat(answer.orThrow().effectiveFrom()).isEqualTo("2022-12-01");
        assertThat(answer.derivation().sentences())
                .anyMatch(line -> line.contains("inferred from records, checked on 2026-11-21"));
    }

    @Test
    @DisplayName("of Tameside's cabinet cannot be told, with what-ifs that are labelled")
    void tameside() {
        Answer<CallInDates> answer = CALL_IN.of(executive(TAMESIDE).build());

        assertThat(answer.isAnswered()).isFalse();
        assertThat(answer.inWords(CallInDates::toString))
                .startsWith("Cannot say. The call-in rule of Tameside is not known.")
                .contains(
                        "If there were no call-in: effective from Wednesday 23 November 2022, no call-in.",
                        "If it were counted as Stockport's records show: effective from Thursday 1 December 2022",
                        "If call-in were five clear working days after publication: effective from Friday 2 December 2022");
    }

    @Test
    @DisplayName("on an assumption is answered, and the derivation says that it is a what-if")
    void onAnAssumption() {
        Answer<CallInDates> answer = CallIn.assuming(CallInAssumption.clearWorkingDays(5), PROFILES, CALENDAR)
                .of(executive(TAMESIDE).build());

        assertThat(answer.orThrow().effectiveFrom()).isEqualTo("2022-12-02");
        assertThat(answer.derivation().sentences())
                .contains(
                        "Assumption: If call-in were 5 clear working days after publication (a what-if, not the council's"
                                + " own rule).");
        assertThat(CallIn.assuming(CallInAssumption.none(), PROFILES, CALENDAR)
                        .of(executive(TAMESIDE).build())
                        .orThrow()
                        .effectiveFrom())
                .isEqualTo(DECIDED);
    }

    @Test
    @DisplayName("past the days that a profile covers cannot be told: the profile is stale")
    void stale() {
        Answer<CallInDates> answer = CALL_IN.of(executive(STOCKPORT)
                .decidedOn(LocalDate.of(2026, 11, 23))
                .publishedOn(LocalDate.of(2026, 11, 24))
                .build());

        assertThat(answer.inWords(CallInDates::toString))
                .contains(
                        "No governance profile of Stockport covers 23 November 2026: the latest held covers 4 February 2013"
                                + " to 2 October 2024 (inferred from records, checked on 2026-11-21).");
    }

    @Test
    @DisplayName("of a council of which nothing is held cannot be told")
    void unknownCouncil() {
        assertThat(CALL_IN.of(executive(CouncilCode.of("E08000003")).build()).inWords(CallInDates::toString))
                .contains("No governance profile of E08000003 is held.");
    }

    @Test
    @DisplayName("that is not published yet cannot be timed")
    void notPublished() {
        assertThat(CALL_IN.of(executive(STOCKPORT).publishedOn(Optional.empty()).build())
                        .inWords(CallInDates::toString))
                .isEqualTo("Cannot say. The day on which the decision was published is not known.");
        assertThat(CALL_IN.of(executive(TAMESIDE).publishedOn(Optional.empty()).build()))
                .isInstanceOfSatisfying(
                        Answer.CannotSay.class,
                        missing -> assertThat(missing.whatIfs().size()).isEqualTo(0));
    }

    @Test
    @DisplayName(
            "of the full council, a committee or an officer of the council takes effect when it is made (R10-NONE)")
    void ofTheCouncil() {
        for (DecisionMaker maker :
                List.of(DecisionMaker.FULL_COUNCIL, DecisionMaker.COMMITTEE, DecisionMaker.OFFICER_FOR_COUNCIL)) {
            Answer<CallInDates> answer =
                    CALL_IN.of(executive(TAMESIDE).maker(maker).build());

            assertThat(answer.orThrow()).isEqualTo(CallInDates.effectiveAtOnce(DECIDED));
            assertThat(answer.derivation().rules()).containsExactly(CallInRules.NOT_CALLABLE);
        }
    }

    @Test
    @DisplayName("that only recommends takes no effect (R10-RECOMMENDATION)")
    void recommendation() {
        assertThat(CALL_IN.of(executive(STOCKPORT).recommendation(true).build()))
                .isInstanceOfSatisfying(
                        Answer.NotPermitted.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CallInRules.RECOMMENDATION));
    }

    @Test
    @DisplayName("past the calendar's horizon is refused")
    void pastTheHorizon() {
        assertThat(CallIn.assuming(CallInAssumption.clearWorkingDays(5), PROFILES, CALENDAR)
                        .of(executive(TAMESIDE)
                                .decidedOn(LocalDate.of(2028, 12, 28))
                                .publishedOn(LocalDate.of(2028, 12, 29))
                                .build())
                        .inWords(CallInDates::toString))
                .contains("31 December 2028");
    }

    @Nested
    @DisplayName("of a class that the constitution keeps from call-in")
    class Exempt {

        @Test
        @DisplayName("takes effect when it is made: Stockport's officers, whatever day it is published (R10-EXEMPT)")
        void officers() {
            assertThat(CALL_IN.of(executive(STOCKPORT)
                                    .maker(DecisionMaker.OFFICER_FOR_EXECUTIVE)
                                    .build())
                            .orThrow())
                    .isEqualTo(CallInDates.effectiveAtOnce(DECIDED));
        }

        @Test
        @DisplayName("is told apart by the judgement whether it is key, and cannot be without one")
        void officersNotKey() {
            CallIn callIn = CallIn.by(withExempt(ExemptClass.OFFICER_NON_KEY), CALENDAR);
            DecisionRecord.Builder officer = executive(STOCKPORT).maker(DecisionMaker.OFFICER_FOR_EXECUTIVE);

            assertThat(callIn.of(officer.build()).inWords(CallInDates::toString))
                    .isEqualTo(
                            "Cannot say. Whether the officer's decision is key has not been judged. If it were judged key:"
                                    + " effective from Friday 2 December 2022, call-in closing on Thursday 1 December 2022. If it were"
                                    + " judged not key: effective from Wednesday 23 November 2022, no call-in.");
            assertThat(callIn.of(officer.key(judged(false)).build()).orThrow().effectiveFrom())
                    .isEqualTo(DECIDED);
            assertThat(callIn.of(officer.key(judged(true)).build()).orThrow().effectiveFrom())
                    .isEqualTo("2022-12-02");
        }

        @Test
        @DisplayName("includes urgent ones only where the constitution says so")
        void urgent() {
            assertThat(CallIn.by(withExempt(ExemptClass.URGENT), CALENDAR)
                            .of(executive(STOCKPORT).urgencyAgreed(true).build())
                            .orThrow()
                            .effectiveFrom())
                    .isEqualTo(DECIDED);
            assertThat(CALL_IN.of(executive(STOCKPORT).urgencyAgreed(true).build())
                            .isAnswered())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("as recorded")
    class Recorded {

        @Test
        @DisplayName("keeps its recorded effective day, and the difference from the rule is reported (G-RECORDED)")
        void variance() {
            DecisionDates dates = DecisionDates.of(
                    executive(STOCKPORT)
                            .effectiveFrom(LocalDate.of(2022, 12, 5))
                            .build(),
                    CALL_IN);

            assertThat(dates.callIn().orThrow().effectiveFrom()).isEqualTo("2022-12-05");
            assertThat(dates.variances().get(0))
                    .isInstanceOf(RuleOutcome.Breached.class)
                    .extracting(RuleOutcome::reason)
                    .isEqualTo(
                            "The recorded effective day is Monday 5 December 2022, but the rule gives Thursday 1 December"
                                    + " 2022: the record is kept and the difference reported.");
        }

        @Test
        @DisplayName("as the rule gives it is met; where the rule is not known nothing is held against it (Cherwell)")
        void metOrUndetermined() {
            DecisionDates asRuled = DecisionDates.of(
                    executive(STOCKPORT)
                            .effectiveFrom(LocalDate.of(2022, 12, 1))
                            .callInClosesOn(LocalDate.of(2022, 11, 30))
                            .build(),
                    CALL_IN);
            DecisionDates cherwell = DecisionDates.of(
                    executive(CouncilCode.of("E07000177"))
                            .decidedOn(LocalDate.of(2019, 4, 1))
                            .publishedOn(LocalDate.of(2019, 4, 2))
                            .effectiveFrom(LocalDate.of(2019, 4, 6))
                            .build(),
                    CALL_IN);

            assertThat(asRuled.variances().subList(0, 2)).allMatch(outcome -> outcome instanceof RuleOutcome.Met);
            assertThat(cherwell.variances().get(0)).isInstanceOf(RuleOutcome.Undetermined.class);
            assertThat(cherwell.variances().get(0).reason())
                    .startsWith(
                            "The recorded effective day is Saturday 6 April 2019; what day the council's rule gives cannot"
                                    + " be said: No governance profile of E07000177 is held.");
            assertThat(cherwell.callIn().orThrow().effectiveFrom()).isEqualTo("2019-04-06");
        }

        @Test
        @DisplayName("keeps the close of call-in that the rule gives, if none is recorded (CAB395)")
        void closeByTheRule() {
            DecisionDates cab395 = DecisionDates.of(
                    executive(STOCKPORT)
                            .decidedOn(LocalDate.of(2022, 6, 28))
                            .publishedOn(LocalDate.of(2022, 6, 29))
                            .effectiveFrom(LocalDate.of(2022, 7, 6))
                            .build(),
                    CALL_IN);

            assertThat(cab395.callIn().orThrow())
                    .hasToString("effective from Wednesday 6 July 2022, call-in closing on Tuesday 5 July 2022");
            assertThat(DecisionDates.of(
                                    executive(TAMESIDE)
                                            .effectiveFrom(LocalDate.of(2022, 12, 5))
                                            .build(),
                                    CALL_IN)
                            .callIn()
                            .orThrow())
                    .hasToString("effective from Monday 5 December 2022, the close of call-in not recorded");
        }

        @Test
        @DisplayName("with a close of call-in where the rule has none is a variance")
        void closeWithoutCallIn() {
            assertThat(DecisionDates.of(
                                    executive(STOCKPORT)
                                            .maker(DecisionMaker.OFFICER_FOR_EXECUTIVE)
                                            .callInClosesOn(LocalDate.of(2022, 12, 5))
                                            .build(),
                                    CALL_IN)
                            .variances()
                            .get(1))
                    .isInstanceOf(RuleOutcome.Breached.class);
        }

        @Test
        @DisplayName("that takes effect at an hour leaves that day's implementation to the hour (Salford)")
        void effectiveAtAnHour() {
            CallInDates salford = new CallInRule(
                            5,
                            DayOne.NEXT_WORKING_DAY,
                            TakesEffect.LAST_DAY,
                            Optional.of(java.time.LocalTime.of(16, 0)),
                            Optional.empty(),
                            List.of(),
                            Optional.empty())
                    .dates(PUBLISHED, CALENDAR);

            assertThat(salford)
                    .hasToString(
                            "effective from Thursday 1 December 2022 at 16:00, call-in closing on Thursday 1 December"
                                    + " 2022");
        }

        @Test
        @DisplayName("implemented before it takes effect is a breach (R11), and on the day it does is not")
        void implementedEarly() {
            assertThat(implemented(LocalDate.of(2022, 11, 30))).isInstanceOf(RuleOutcome.Breached.class);
            assertThat(implemented(LocalDate.of(2022, 12, 1))).isInstanceOf(RuleOutcome.Met.class);
            assertThat(DecisionDates.of(
                                    executive(TAMESIDE).implementedOn(PUBLISHED).build(), CALL_IN)
                            .variances()
                            .get(2)
                            .reason())
                    .contains("cannot be told", "The call-in rule of Tameside is not known.");
        }

        @Test
        @DisplayName("has no day before the decision, and no close of call-in before publication")
        void daysInOrder() {
            assertThatThrownBy(() -> executive(STOCKPORT)
                            .publishedOn(DECIDED.minusDays(1))
                            .build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("decision must not be published before the day of the decision, 2022-11-23, but was"
                            + " 2022-11-22");
            assertThatThrownBy(
                            () -> executive(STOCKPORT).callInClosesOn(DECIDED).build())
                    .isInstanceOf(InvalidValueException.class);
        }

        private RuleOutcome implemented(LocalDate on) {
            return DecisionDates.of(executive(STOCKPORT).implementedOn(on).build(), CALL_IN)
                    .variances()
                    .get(2);
        }
    }

    private static DecisionRecord.Builder executive(CouncilCode council) {
        return DecisionRecord.builder()
                .council(council)
                .maker(DecisionMaker.EXECUTIVE)
                .decidedOn(DECIDED)
                .publishedOn(PUBLISHED);
    }

    private static KeyDecisionJudgement judged(boolean key) {
        return new KeyDecisionJudgement(key, "It ends a shared service.", Optional.of("monitoring officer"));
    }

    private static GovernanceProfiles withExempt(ExemptClass exempt) {
        CallInRule rule = new CallInRule(
                5,
                DayOne.NEXT_WORKING_DAY,
                TakesEffect.NEXT_WORKING_DAY,
                Optional.empty(),
                Optional.empty(),
                List.of(exempt),
                Optional.empty());
        return GovernanceProfiles.builder()
                .addProfiles(GovernanceProfile.builder()
                        .council(STOCKPORT)
                        .name("Stockport")
                        .firstDay(LocalDate.of(2020, 1, 1))
                        .status(FactStatus.ASSUMED)
                        .checkedOn(LocalDate.of(2026, 11, 21))
                        .addEvidence("For this test.")
                        .callIn(rule)
                        .build())
                .build();
    }
}
