package uk.sharedservices.partnership.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.exit.Planned.AGREEMENT;
import static uk.sharedservices.partnership.exit.Planned.DECIDED;
import static uk.sharedservices.partnership.exit.Planned.PLANNER;
import static uk.sharedservices.partnership.exit.Planned.REFERENCE;
import static uk.sharedservices.partnership.exit.Planned.STOCKPORT;
import static uk.sharedservices.partnership.exit.Planned.TAMESIDE;
import static uk.sharedservices.partnership.exit.Planned.approval;
import static uk.sharedservices.partnership.exit.Planned.changed;
import static uk.sharedservices.partnership.exit.Planned.planner;
import static uk.sharedservices.partnership.exit.Planned.profile;
import static uk.sharedservices.partnership.exit.Planned.with;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("The way back")
class WayBackTest {

    @Test
    @DisplayName(
            "from the end of 2022, five clear working days assumed, sets the latest day of every step (E-PUBLISHED)")
    void fromTheEndOf2022() {
        BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                .orThrow();

        assertThat(plan.steps())
                .extracting(step -> step.kind() + " " + step.latest().orThrow().latest())
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

        assertThat(plan.binding().orElseThrow().kind()).isEqualTo(PlanStep.Kind.KEY_DECISION_NOTICE);
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
        Answer<?> decision = step(plan, PlanStep.Kind.DECISION).latest();

        assertThat(decision.inWords(String::valueOf))
                .startsWith("Cannot say. The call-in rule of Tameside is not known.")
                .contains("If call-in were five clear working days after publication: Wednesday 23 November 2022.");
        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().orThrow().latest())
                .isEqualTo("2022-12-02");
    }

    @Test
    @DisplayName("serves no later than a working day that is prudent, though notice may be given on a Sunday")
    void prudentService() {
        BackwardPlan plan = PLANNER.backward(question(LocalDate.of(2023, 1, 2), Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.NOTICE_GIVEN).latest().orThrow().latest())
                .isEqualTo("2022-12-04");
        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().orThrow().latest())
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
                .filteredOn(step -> step.kind() == PlanStep.Kind.DECISION)
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
                                PlanStep.Kind.SERVICE)
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
                                PlanStep.Kind.SERVICE)
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
                                PlanStep.Kind.SERVICE)
                        .latest()
                        .orThrow()
                        .latest())
                .isEqualTo("2022-11-18");
        assertThat(step(
                                planner.backward(question(
                                                LocalDate.of(2022, 12, 31), Optional.of(LocalDate.of(2022, 10, 1))))
                                        .orThrow(),
                                PlanStep.Kind.SERVICE)
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
        assertThat(step(plan, PlanStep.Kind.DECISION).latest().orThrow().latest())
                .isEqualTo("2022-11-16");
    }

    @Test
    @DisplayName("where no profile covers the last days before service, names a day of decision only as a what-if")
    void profileEndsBeforeService() {
        GovernanceProfiles ending = GovernanceProfiles.builder()
                .addProfiles(profile(5).lastDay(LocalDate.of(2022, 11, 25)).build())
                .build();
        BackwardPlan plan = ExitPlanner.of(REFERENCE, ending, Statutes.periods(), BankHolidays.englandAndWales())
                .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.DECISION).latest().inWords(Deadline::toString))
                .startsWith("Cannot say. No governance profile of Tameside covers 2 December 2022")
                .endsWith("If no later day would do: Wednesday 23 November 2022.");
    }

    @Test
    @DisplayName("without call-in decides on the day of service, and no day of publication binds")
    void withoutCallIn() {
        BackwardPlan plan = PLANNER.assuming(CallInAssumption.none())
                .backward(question(LocalDate.of(2022, 12, 31), Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.DECISION).latest().orThrow().latest())
                .isEqualTo("2022-12-02");
        assertThat(plan.steps()).extracting(PlanStep::kind).doesNotContain(PlanStep.Kind.PUBLICATION);
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
        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().orThrow().latest())
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

        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().isAnswered()).isFalse();
        assertThat(step(plan, PlanStep.Kind.DECISION).latest().isAnswered()).isFalse();
        assertThat(step(plan, PlanStep.Kind.NOTICE_GIVEN).latest().isAnswered()).isTrue();
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
    @DisplayName("publishes on the day of the decision, or within sixty working days of it, and no later")
    void publishedWithin() {
        assertThat(within(0).publishedWithin()).isZero();
        assertThat(within(60).publishedWithin()).isEqualTo(60);
        assertThatThrownBy(() -> within(61)).isInstanceOf(InvalidValueException.class);
    }

    private static BackwardQuestion within(int days) {
        return new BackwardQuestion(
                AGREEMENT, TAMESIDE, DECIDED, ServiceMethod.BY_HAND, Optional.empty(), false, days, Optional.empty());
    }

    @Test
    @DisplayName("by post for an end past the calendar's horizon names no latest day that a later one could beat")
    void byPostPastTheHorizon() {
        ServiceClause clause = ServiceClause.builder()
                .wording("second business day after posting")
                .addMethods(new ServiceTerms(
                        ServiceMethod.POST,
                        Optional.of(DeemingRule.businessDaysAfterPosting(2)),
                        Optional.of("the Town Hall")))
                .conclusive(true)
                .status(FactStatus.ASSUMED)
                .source(Source.of("B", "for this test"))
                .build();
        BackwardPlan plan = planner(changed(agreement -> agreement.serviceClause(clause)))
                .backward(new BackwardQuestion(
                        AGREEMENT,
                        TAMESIDE,
                        LocalDate.of(2031, 1, 31),
                        ServiceMethod.POST,
                        Optional.of(true),
                        false,
                        1,
                        Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.SERVICE).latest()).isInstanceOf(Answer.CannotSay.class);
    }

    @Test
    @DisplayName(
            "for an end just past the horizon still names the latest day, where the days after it are known too late")
    void justPastTheHorizon() {
        BackwardPlan plan = PLANNER.backward(question(LocalDate.of(2029, 1, 20), Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().orThrow().latest())
                .isEqualTo("2028-12-22");
    }

    @Test
    @DisplayName("past the calendar's horizon is refused step by step")
    void pastTheHorizon() {
        BackwardPlan plan = PLANNER.assuming(CallInAssumption.clearWorkingDays(5))
                .backward(question(LocalDate.of(2031, 3, 31), Optional.empty()))
                .orThrow();

        assertThat(step(plan, PlanStep.Kind.SERVICE).latest().isAnswered()).isFalse();
        assertThat(step(plan, PlanStep.Kind.DECISION).latest().isAnswered()).isFalse();
    }

    private static BackwardQuestion question(LocalDate wantedEnd, Optional<LocalDate> asAt) {
        return new BackwardQuestion(
                AGREEMENT, TAMESIDE, wantedEnd, ServiceMethod.BY_HAND, Optional.of(true), false, 1, asAt);
    }

    private static PlanStep step(BackwardPlan plan, PlanStep.Kind kind) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
