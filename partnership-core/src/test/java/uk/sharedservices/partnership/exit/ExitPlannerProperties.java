package uk.sharedservices.partnership.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.QuestionArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.governance.GovernanceArbitraries;

@Label("The way out")
class ExitPlannerProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final ExitPlanner PLANNER = ExitPlanner.of(
            ReferencePartnership.tamesideAndStockport(), Constitutions.profiles(), Statutes.periods(), CALENDAR);

    @Property(tries = 1000)
    @Label(
            "R11: decided on the latest day the notice names the wanted end or an earlier one, decided a day later a later one")
    void backAgreesWithForward(
            @ForAll("questions") BackwardQuestion question, @ForAll("assumptions") CallInAssumption assumption) {
        ExitPlanner planner = PLANNER.assuming(assumption);
        BackwardPlan plan = planner.backward(question).orThrow();
        LocalDate decided = latest(plan, PlanStep.Kind.DECISION);

        assertThat(endNamed(planner, decided, question)).isBeforeOrEqualTo(question.wantedEnd());
        assertThat(endNamed(planner, decided.plusDays(1), question)).isAfter(question.wantedEnd());
        assertThat(plan.endToName().orElseThrow().orThrow()).isBeforeOrEqualTo(question.wantedEnd());
    }

    private static LocalDate endNamed(ExitPlanner planner, LocalDate decided, BackwardQuestion question) {
        PlannedDecision decision = new PlannedDecision(
                TAMESIDE,
                DecisionMaker.EXECUTIVE,
                decided,
                Optional.of(CALENDAR.shift(decided, question.publishedWithin())));
        return planner.forward(new ForwardQuestion(
                        AGREEMENT, TAMESIDE, List.of(decision), Optional.empty(), question.method()))
                .orThrow()
                .endToName()
                .orThrow();
    }

    private static LocalDate latest(BackwardPlan plan, PlanStep.Kind kind) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(PlanStep::latest)
                .map(Answer::orThrow)
                .map(Deadline::latest)
                .findFirst()
                .orElseThrow();
    }

    /** By hand, for the agreement's clause on service is not known. */
    @Provide
    Arbitrary<BackwardQuestion> questions() {
        return QuestionArbitraries.backwardQuestions(
                        AGREEMENT,
                        TAMESIDE,
                        CalendarArbitraries.days(LocalDate.of(2021, 9, 1), LocalDate.of(2027, 12, 31)))
                .filter(question -> question.method() == ServiceMethod.BY_HAND);
    }

    @Provide
    Arbitrary<CallInAssumption> assumptions() {
        return GovernanceArbitraries.callInAssumptions();
    }
}
