package uk.sharedservices.partnership.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Term;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The way out")
class ExitPlannerTest {

    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);
    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final ExitPlanner PLANNER = planner(REFERENCE);

    @Nested
    @DisplayName("forward")
    class Forwards {

        @Test
        @DisplayName("from service on 24 November 2022 ends 22 December, and says that no decision was given")
        void serveOn24November() {
            ForwardPlan plan =
                    PLANNER.forward(question(List.of(), Optional.of(PUBLISHED))).orThrow();

            assertThat(plan.lastDay().orThrow()).isEqualTo("2022-12-22");
            assertThat(plan.endToName().orThrow()).isEqualTo("2022-12-23");
            assertThat(plan.mayServeFrom().isAnswered()).isFalse();
            assertThat(plan.checks()).singleElement().isInstanceOf(RuleOutcome.NotApplicable.class);
            assertThat(plan.cautions())
                    .anyMatch(caution -> caution.contains(
                            "No decision by the executive of Tameside to end the agreement is" + " given."));
        }

        @Test
        @DisplayName("from the decision of 23 November, five clear working days assumed, ends 30 December 2022 (D16)")
        void fiveClearWorkingDays() {
            ForwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .forward(question(List.of(decision()), Optional.empty()))
                    .orThrow();

            assertThat(plan.mayServeFrom().orThrow()).isEqualTo("2022-12-02");
            assertThat(plan.serveOn()).contains(LocalDate.of(2022, 12, 2));
            assertThat(plan.lastDay().orThrow()).isEqualTo("2022-12-30");
            assertThat(plan.checks()).singleElement().isInstanceOf(RuleOutcome.Met.class);
            assertThat(plan.lastDay().derivation().sentences())
                    .anyMatch(line -> line.contains("a what-if, not the council's own rule"))
                    .contains("Working days: " + BankHolidays.englandAndWales() + ".");
            assertThat(plan.assumption()).contains("If call-in were 5 clear working days after publication");
        }

        @Test
        @DisplayName(
                "without an assumption cannot be said, for Tameside's call-in is not known; the what-ifs are labelled")
        void withoutAnAssumption() {
            ForwardPlan plan = PLANNER.forward(question(List.of(decision()), Optional.empty()))
                    .orThrow();

            assertThat(plan.serveOn()).isEmpty();
            assertThat(plan.exit()).isEmpty();
            assertThat(plan.lastDay().inWords(LocalDate::toString))
                    .startsWith("Cannot say. The call-in rule of Tameside is not known.")
                    .contains(
                            "If there were no call-in: 2022-12-21.",
                            "If it were counted as Stockport's records show: 2022-12-29.",
                            "If call-in were five clear working days after publication: 2022-12-30.");
        }

        @Test
        @DisplayName("never serves notice before the decision takes effect without saying so")
        void servedTooEarly() {
            ForwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .forward(question(List.of(decision()), Optional.of(LocalDate.of(2022, 12, 1))))
                    .orThrow();

            assertThat(plan.lastDay().orThrow()).isEqualTo("2022-12-29");
            assertThat(plan.checks()).singleElement().isInstanceOf(RuleOutcome.Breached.class);
            assertThat(plan.cautions().get(0))
                    .startsWith("Thursday 1 December 2022 is before the decision takes effect");
        }

        @Test
        @DisplayName("serves on the first working day when a decision takes effect on a Saturday")
        void effectiveOnASaturday() {
            PlannedDecision monday = new PlannedDecision(
                    STOCKPORT,
                    DecisionMaker.EXECUTIVE,
                    LocalDate.of(2022, 9, 28),
                    Optional.of(LocalDate.of(2022, 10, 3)));
            ForwardPlan plan = planner(with(approval(STOCKPORT, Capacity.EXECUTIVE), ExitApproval.GIVER))
                    .forward(new ForwardQuestion(
                            AGREEMENT, STOCKPORT, List.of(monday), Optional.empty(), ServiceMethod.BY_HAND))
                    .orThrow();

            assertThat(plan.mayServeFrom().orThrow()).isEqualTo("2022-10-08");
            assertThat(plan.serveOn()).contains(LocalDate.of(2022, 10, 10));
        }

        @Test
        @DisplayName("needs an approval for each capacity, and of each council where the agreement says so")
        void oneApprovalForEachCapacity() {
            Partnership both = with(approval(TAMESIDE, Capacity.COUNCIL), ExitApproval.GIVER);
            ExitPlanner assuming = planner(both).assuming(CallInAssumption.clearWorkingDays(5));
            ForwardPlan oneOnly = assuming.forward(question(List.of(decision()), Optional.empty()))
                    .orThrow();
            PlannedDecision council = new PlannedDecision(
                    TAMESIDE, DecisionMaker.FULL_COUNCIL, LocalDate.of(2022, 12, 6), Optional.empty());

            assertThat(oneOnly.lastDay().inWords(LocalDate::toString))
                    .contains("No decision by the council of Tameside to end the agreement is given.");
            assertThat(assuming.forward(question(List.of(decision(), council), Optional.empty()))
                            .orThrow()
                            .lastDay()
                            .orThrow())
                    .isEqualTo("2023-01-03");
            assertThat(planner(with(approval(STOCKPORT, Capacity.EXECUTIVE), ExitApproval.EVERY_PARTY))
                            .forward(question(List.of(decision()), Optional.empty()))
                            .orThrow()
                            .approvals())
                    .extracting(ApprovalPlan::council)
                    .containsExactly(TAMESIDE, STOCKPORT);
        }

        @Test
        @DisplayName("by a council whose capacity is not recorded cannot be said")
        void capacityNotRecorded() {
            ForwardPlan plan = PLANNER.forward(new ForwardQuestion(
                            AGREEMENT, STOCKPORT, List.of(), Optional.empty(), ServiceMethod.BY_HAND))
                    .orThrow();

            assertThat(plan.lastDay().inWords(LocalDate::toString))
                    .startsWith(
                            "Cannot say. In which capacity Stockport made the service level agreement for the shared"
                                    + " Director of Education, and so must decide to end it, is not recorded.");
        }

        @Test
        @DisplayName("of an agreement or by a council that is not there is a fault with its place")
        void faults() {
            assertThat(PLANNER.forward(new ForwardQuestion(
                                    AgreementId.of("none"),
                                    TAMESIDE,
                                    List.of(),
                                    Optional.empty(),
                                    ServiceMethod.BY_HAND))
                            .faults())
                    .extracting(Fault::path)
                    .containsExactly("$.agreement");
            assertThat(PLANNER.forward(new ForwardQuestion(
                                    AGREEMENT,
                                    CouncilCode.of("E08000009"),
                                    List.of(),
                                    Optional.empty(),
                                    ServiceMethod.BY_HAND))
                            .faults())
                    .extracting(Fault::toString)
                    .containsExactly("$.by must be a party to the agreement: Tameside, Stockport, but was E08000009.");
            assertThatThrownBy(() -> new PlannedDecision(
                            TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(DECIDED.minusDays(1))))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Nested
    @DisplayName("backward")
    class Backwards {

        @Test
        @DisplayName("from the end of 2022, five clear working days assumed, sets the latest day of every step")
        void fromTheEndOf2022() {
            BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                    .orThrow();

            assertThat(plan.steps())
                    .extracting(
                            step -> step.kind() + " " + step.latest().orThrow().latest())
                    .containsExactly(
                            "KEY_DECISION_NOTICE 2022-10-25",
                            "MEETING_NOTICE 2022-11-15",
                            "AGENDA 2022-11-15",
                            "DECISION 2022-11-23",
                            "PUBLICATION 2022-11-24",
                            "EFFECT 2022-12-02",
                            "SERVICE 2022-12-02",
                            "NOTICE_GIVEN 2022-12-02");
            assertThat(plan.binding()).isEmpty();
            assertThat(plan.isTooLate()).isFalse();
        }

        @Test
        @DisplayName("gives each step its slack and names the one that binds")
        void slack() {
            BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.of(LocalDate.of(2022, 10, 20))))
                    .orThrow();

            assertThat(plan.binding().orElseThrow().kind()).isEqualTo(PlanStepKind.KEY_DECISION_NOTICE);
            assertThat(plan.binding().orElseThrow().slackDays()).contains(5L);
            assertThat(plan.insteadEnd()).isEmpty();
        }

        @Test
        @DisplayName("says when it is too late, and which end could be named instead")
        void tooLate() {
            BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.of(LocalDate.of(2022, 11, 1))))
                    .orThrow();

            assertThat(plan.isTooLate()).isTrue();
            assertThat(plan.binding().orElseThrow().slackDays()).contains(-7L);
            // Notice of the key decision on 1 November, decided on the 30th, published 1 December, in effect on the
            // 9th.
            assertThat(plan.insteadEnd().orElseThrow().orThrow()).isEqualTo("2023-01-07");
        }

        @Test
        @DisplayName("cannot say by when to decide where call-in is not known, and offers what-ifs")
        void callInNotKnown() {
            BackwardPlan plan = PLANNER.backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                    .orThrow();
            Answer<?> decision = step(plan, PlanStepKind.DECISION).latest();

            assertThat(decision.inWords(String::valueOf))
                    .startsWith("Cannot say. The call-in rule of Tameside is not known.")
                    .contains("If call-in were five clear working days after publication: Wednesday 23 November 2022.");
            assertThat(step(plan, PlanStepKind.SERVICE).latest().orThrow().latest())
                    .isEqualTo("2022-12-02");
        }

        @Test
        @DisplayName("serves no later than a working day that is prudent, though notice may be given on a Sunday")
        void prudentService() {
            BackwardPlan plan = PLANNER.backward(question(LocalDate.of(2023, 1, 2), Optional.empty()))
                    .orThrow();

            assertThat(step(plan, PlanStepKind.NOTICE_GIVEN).latest().orThrow().latest())
                    .isEqualTo("2022-12-04");
            assertThat(step(plan, PlanStepKind.SERVICE).latest().orThrow().latest())
                    .isEqualTo("2022-12-02");
        }

        @Test
        @DisplayName("gives each council whose capacity is not recorded a step that cannot be said")
        void everyParty() {
            BackwardPlan plan = planner(with(approval(TAMESIDE, Capacity.COUNCIL), ExitApproval.EVERY_PARTY))
                    .assuming(CallInAssumption.clearWorkingDays(5))
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.of(LocalDate.of(2022, 10, 1))))
                    .orThrow();

            assertThat(plan.steps())
                    .filteredOn(step -> step.kind() == PlanStepKind.DECISION)
                    .extracting(step -> step.council() + " " + step.latest().isAnswered())
                    .containsExactlyInAnyOrder("E08000008 true", "E08000008 true", "E08000007 false");
            assertThat(plan.binding()).isEmpty();
        }

        @Test
        @DisplayName("past the agreement's own term is not permitted, and before it began is a fault")
        void outsideTheTerm() {
            Term term = Term.builder()
                    .firstDay(LocalDate.of(2021, 4, 1))
                    .lastDay(LocalDate.of(2022, 11, 30))
                    .status(FactStatus.ASSUMED)
                    .source(Source.of("B", "for this test"))
                    .build();
            ExitPlanner planner = planner(changed(agreement -> agreement.term(term)));

            assertThat(step(
                                    planner.backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                                            .orThrow(),
                                    PlanStepKind.SERVICE)
                            .latest())
                    .isInstanceOf(Answer.NotPermitted.class);
            assertThat(planner.backward(question(LocalDate.of(2020, 12, 31), Optional.empty()))
                            .faults())
                    .extracting(Fault::toString)
                    .containsExactly("$.wantedEnd must not be before the day the agreement began, 1 April 2021, but was"
                            + " 2020-12-31.");
        }

        @Test
        @DisplayName("too soon after the agreement began for any notice is not permitted")
        void tooSoon() {
            assertThat(step(
                                    PLANNER.backward(question(LocalDate.of(2021, 4, 10), Optional.empty()))
                                            .orThrow(),
                                    PlanStepKind.SERVICE)
                            .latest()
                            .inWords(String::valueOf))
                    .contains("Not permitted. No day of service since the agreement began");
        }

        @Test
        @DisplayName("counts by the notice clause in force on the day of service, as varied by then")
        void asVaried() {
            Variation shorter = Variation.builder()
                    .agreedOn(LocalDate.of(2022, 12, 15))
                    .addAgreedBy(TAMESIDE, STOCKPORT)
                    .reason("for this test")
                    .noticeClause(NoticeClause.builder()
                            .wording("not less than one week's notice")
                            .period(NoticePeriod.of(1, PeriodUnit.WEEKS))
                            .status(FactStatus.RECORDED)
                            .source(Source.of("B", "for this test"))
                            .build())
                    .status(FactStatus.RECORDED)
                    .source(Source.of("B", "for this test"))
                    .build();
            ExitPlanner planner = planner(changed(agreement -> agreement.addVariations(shorter)));

            assertThat(step(
                                    planner.backward(question(LocalDate.of(2022, 12, 18), Optional.empty()))
                                            .orThrow(),
                                    PlanStepKind.SERVICE)
                            .latest()
                            .orThrow()
                            .latest())
                    .isEqualTo("2022-11-18");
            assertThat(step(
                                    planner.backward(question(
                                                    LocalDate.of(2022, 12, 31), Optional.of(LocalDate.of(2022, 10, 1))))
                                            .orThrow(),
                                    PlanStepKind.SERVICE)
                            .latest()
                            .orThrow()
                            .latest())
                    .isEqualTo("2022-12-23");
        }

        @Test
        @DisplayName("goes by the profile that covers the day of the decision")
        void byTheProfileOfTheDecision() {
            GovernanceProfiles changing = GovernanceProfiles.builder()
                    .addProfiles(
                            profile(10).lastDay(LocalDate.of(2022, 12, 1)).build(),
                            profile(5).firstDay(LocalDate.of(2022, 12, 2)).build())
                    .build();
            BackwardPlan plan = ExitPlanner.of(REFERENCE, changing, Statutes.periods(), BankHolidays.englandAndWales())
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                    .orThrow();

            // Ten clear working days before 2 December 2022: published on the 17th, decided on the 16th.
            assertThat(step(plan, PlanStepKind.DECISION).latest().orThrow().latest())
                    .isEqualTo("2022-11-16");
        }

        @Test
        @DisplayName("without call-in decides on the day of service, and no day of publication binds")
        void withoutCallIn() {
            BackwardPlan plan = PLANNER.assuming(CallInAssumption.none())
                    .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                    .orThrow();

            assertThat(step(plan, PlanStepKind.DECISION).latest().orThrow().latest())
                    .isEqualTo("2022-12-02");
            assertThat(plan.steps()).extracting(PlanStep::kind).doesNotContain(PlanStepKind.PUBLICATION);
        }

        @Test
        @DisplayName("names an end before the wanted one where notice may expire on a fixed day only")
        void fixedExpiry() {
            NoticeClause clause = NoticeClause.builder()
                    .wording("six months expiring on 31 March")
                    .period(NoticePeriod.of(6, PeriodUnit.MONTHS))
                    .expiresOn(MonthDay.of(3, 31))
                    .status(FactStatus.RECORDED)
                    .source(Source.of("B", "for this test"))
                    .build();
            BackwardPlan plan = planner(changed(agreement -> agreement.noticeClause(clause)))
                    .backward(question(LocalDate.of(2023, 6, 30), Optional.empty()))
                    .orThrow();

            assertThat(plan.endToName().orElseThrow().orThrow()).isEqualTo("2023-03-31");
            assertThat(step(plan, PlanStepKind.SERVICE).latest().orThrow().latest())
                    .isEqualTo("2022-09-30");
        }

        @Test
        @DisplayName("by post cannot be said without a clause on service")
        void byPost() {
            BackwardPlan plan = PLANNER.backward(new BackwardQuestion(
                            AGREEMENT,
                            TAMESIDE,
                            LocalDate.of(2022, 12, 31),
                            ServiceMethod.POST,
                            Optional.of(true),
                            false,
                            1,
                            Optional.empty()))
                    .orThrow();

            assertThat(step(plan, PlanStepKind.SERVICE).latest().isAnswered()).isFalse();
            assertThat(step(plan, PlanStepKind.DECISION).latest().isAnswered()).isFalse();
            assertThat(step(plan, PlanStepKind.NOTICE_GIVEN).latest().isAnswered())
                    .isTrue();
        }

        @Test
        @DisplayName("refuses an end in no sensible year, and publication before the decision")
        void refuses() {
            assertThat(PLANNER.backward(question(LocalDate.of(2400, 1, 1), Optional.empty()))
                            .faults())
                    .extracting(Fault::path)
                    .containsExactly("$.wantedEnd");
            assertThatThrownBy(() -> new BackwardQuestion(
                            AGREEMENT,
                            TAMESIDE,
                            DECIDED,
                            ServiceMethod.BY_HAND,
                            Optional.empty(),
                            false,
                            -1,
                            Optional.empty()))
                    .isInstanceOf(InvalidValueException.class);
        }

        @Test
        @DisplayName("past the calendar's horizon is refused step by step")
        void pastTheHorizon() {
            BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                    .backward(question(LocalDate.of(2031, 3, 31), Optional.empty()))
                    .orThrow();

            assertThat(step(plan, PlanStepKind.SERVICE).latest().isAnswered()).isFalse();
            assertThat(step(plan, PlanStepKind.DECISION).latest().isAnswered()).isFalse();
        }

        private static BackwardQuestion question(LocalDate wantedEnd, Optional<LocalDate> asAt) {
            return new BackwardQuestion(
                    AGREEMENT, TAMESIDE, wantedEnd, ServiceMethod.BY_HAND, Optional.of(true), false, 1, asAt);
        }

        private static PlanStep step(BackwardPlan plan, PlanStepKind kind) {
            return plan.steps().stream()
                    .filter(step -> step.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ForwardQuestion question(List<PlannedDecision> decisions, Optional<LocalDate> serveOn) {
        return new ForwardQuestion(AGREEMENT, TAMESIDE, decisions, serveOn, ServiceMethod.BY_HAND);
    }

    private static PlannedDecision decision() {
        return new PlannedDecision(TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(PUBLISHED));
    }

    private static ExitPlanner planner(Partnership partnership) {
        return ExitPlanner.of(
                partnership, Constitutions.profiles(), Statutes.periods(), BankHolidays.englandAndWales());
    }

    private static Partnership changed(UnaryOperator<ServiceLevelAgreement.Builder> change) {
        return Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(change.apply(ServiceLevelAgreement.builder()
                                .from(REFERENCE.agreements().get(0)))
                        .build()))
                .build();
    }

    private static GovernanceProfile.Builder profile(int callInDays) {
        return GovernanceProfile.builder()
                .council(TAMESIDE)
                .name("Tameside")
                .firstDay(LocalDate.of(2020, 1, 1))
                .status(FactStatus.ASSUMED)
                .checkedOn(LocalDate.of(2026, 11, 21))
                .addEvidence("For this test.")
                .callIn(CallInRule.clearWorkingDays(callInDays));
    }

    private static Approval approval(CouncilCode council, Capacity capacity) {
        return Approval.builder()
                .council(council)
                .capacity(capacity)
                .status(FactStatus.ASSUMED)
                .source(Source.of("B", "for this test"))
                .build();
    }

    private static Partnership with(Approval approval, ExitApproval needs) {
        ServiceLevelAgreement agreement = REFERENCE.agreements().get(0);
        return Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(agreement)
                        .addApprovals(approval)
                        .exitApproval(needs)
                        .build()))
                .build();
    }
}
