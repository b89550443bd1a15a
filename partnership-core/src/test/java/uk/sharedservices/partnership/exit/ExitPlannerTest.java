package uk.sharedservices.partnership.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.sharedservices.partnership.exit.Planned.AGREEMENT;
import static uk.sharedservices.partnership.exit.Planned.DECIDED;
import static uk.sharedservices.partnership.exit.Planned.PLANNER;
import static uk.sharedservices.partnership.exit.Planned.PUBLISHED;
import static uk.sharedservices.partnership.exit.Planned.REFERENCE;
import static uk.sharedservices.partnership.exit.Planned.STOCKPORT;
import static uk.sharedservices.partnership.exit.Planned.TAMESIDE;
import static uk.sharedservices.partnership.exit.Planned.approval;
import static uk.sharedservices.partnership.exit.Planned.planner;
import static uk.sharedservices.partnership.exit.Planned.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The way out")
class ExitPlannerTest {

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
            assertThat(plan.checks()).singleElement().isInstanceOf(RuleOutcome.Undetermined.class);
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
        @DisplayName(
                "needs an approval for each capacity, and of each council where the agreement says so (E-CAPACITY)")
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
        @DisplayName("asks every deciding council in each capacity recorded, and takes the executive where none is")
        void deciders() {
            Partnership both = with(approval(TAMESIDE, Capacity.COUNCIL), ExitApproval.EVERY_PARTY);
            assertThat(planner(both).deciders(both.agreements().get(0), TAMESIDE))
                    .extracting(
                            Decider::council,
                            Decider::maker,
                            decider -> decider.approval().isPresent())
                    .containsExactly(
                            tuple(TAMESIDE, DecisionMaker.EXECUTIVE, true),
                            tuple(TAMESIDE, DecisionMaker.FULL_COUNCIL, true),
                            tuple(STOCKPORT, DecisionMaker.EXECUTIVE, false));
            assertThat(PLANNER.deciders(REFERENCE.agreements().get(0), STOCKPORT))
                    .extracting(Decider::council)
                    .containsExactly(STOCKPORT);
        }

        @Test
        @DisplayName(
                "rests on the day from which the council recorded its decision as effective, its call-in rule not known")
        void recordedAsEffective() {
            PlannedDecision recorded = new PlannedDecision(
                    TAMESIDE,
                    DecisionMaker.EXECUTIVE,
                    DECIDED,
                    Optional.of(PUBLISHED),
                    Optional.of(LocalDate.of(2022, 12, 2)));
            ForwardPlan plan = PLANNER.forward(question(List.of(recorded), Optional.empty()))
                    .orThrow();

            assertThat(plan.mayServeFrom().orThrow()).isEqualTo("2022-12-02");
            assertThat(plan.lastDay().orThrow()).isEqualTo("2022-12-30");
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
        @DisplayName("by a council whose capacity is not recorded tells its decision, and the end only as a what-if")
        void capacityAssumed() {
            PlannedDecision stockport =
                    new PlannedDecision(STOCKPORT, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(PUBLISHED));
            ForwardPlan plan = PLANNER.forward(new ForwardQuestion(
                            AGREEMENT, STOCKPORT, List.of(stockport), Optional.empty(), ServiceMethod.BY_HAND))
                    .orThrow();

            assertThat(plan.approvals().get(0).effective().orThrow().effectiveFrom())
                    .isEqualTo("2022-12-01");
            assertThat(plan.lastDay().isAnswered()).isFalse();
            assertThat(plan.lastDay().inWords(LocalDate::toString))
                    .endsWith("If the executive of Stockport made the agreement: 2022-12-29.");
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

    private static ForwardQuestion question(List<PlannedDecision> decisions, Optional<LocalDate> serveOn) {
        return new ForwardQuestion(AGREEMENT, TAMESIDE, decisions, serveOn, ServiceMethod.BY_HAND);
    }

    private static PlannedDecision decision() {
        return new PlannedDecision(TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(PUBLISHED));
    }
}
