package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.period.strip.DayStatus;
import uk.sharedservices.partnership.period.strip.StripDay;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.QuestionArbitraries;
import uk.sharedservices.partnership.testkit.RuleChecks;
import uk.sharedservices.partnership.validation.Checked;

/** The library's own answers, held to what the test kit asks of a tester's. */
@Label("Whatever the facts, a reader can check")
@Domain(PartnershipDomain.class)
class WellFormedAnswersProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property(tries = 1000)
    @Label("the way out of an agreement")
    void theWayOut(
            @ForAll Partnership partnership,
            @ForAll ExitQuestion onAnyDay,
            @ForAll("exits") Function<ServiceLevelAgreement, ExitQuestion> inItsTerm) {
        List<ExitQuestion> questions = new ArrayList<>(List.of(onAnyDay));
        partnership.agreements().stream().map(inItsTerm).forEach(questions::add);
        for (ExitQuestion question : questions) {
            Checked<ExitAnswer> answer = question.putTo(partnership, CALENDAR);
            if (answer instanceof Checked.Clean<ExitAnswer> clean) {
                ExitAnswer exit = clean.value();
                Stream.of(exit.given(), exit.lastDay(), exit.firstFreeDay(), exit.earliestEnd(), exit.endToName())
                        .forEach(RuleChecks::isWellFormed);
                exit.namedEnd().ifPresent(RuleChecks::isWellFormed);
                exit.strip()
                        .ifPresent(strip -> assertThat(strip.days())
                                .filteredOn(day -> day.status() == DayStatus.LAST_DAY)
                                .extracting(StripDay::date)
                                .containsExactly(exit.lastDay().orThrow()));
                exit.grantAccounts().forEach(account -> RuleChecks.isWellFormed(account.leftWith()));
            } else {
                assertThat(answer.faults()).isNotEmpty();
            }
        }
    }

    @Property(tries = 1000)
    @Label("the way out from a decision forward")
    void forward(
            @ForAll Partnership partnership,
            @ForAll GovernanceProfiles profiles,
            @ForAll StatutoryPeriods periods,
            @ForAll ForwardQuestion onAnyDay,
            @ForAll("forwards") Function<ServiceLevelAgreement, ForwardQuestion> inItsTerm) {
        ExitPlanner planner = ExitPlanner.of(partnership, profiles, periods, CALENDAR);
        for (ForwardQuestion question :
                List.of(onAnyDay, inItsTerm.apply(partnership.agreements().get(0)))) {
            Checked<ForwardPlan> answer = planner.forward(question);
            if (answer instanceof Checked.Clean<ForwardPlan> clean) {
                ForwardPlan plan = clean.value();
                Stream.of(plan.mayServeFrom(), plan.lastDay(), plan.earliestEnd(), plan.endToName())
                        .forEach(RuleChecks::isWellFormed);
                plan.approvals().forEach(approval -> RuleChecks.isWellFormed(approval.effective()));
                plan.checks().forEach(RuleChecks::isWellFormed);
            } else {
                assertThat(answer.faults()).isNotEmpty();
            }
        }
    }

    @Property(tries = 1000)
    @Label("the way out from a wanted end back")
    void backward(
            @ForAll Partnership partnership,
            @ForAll GovernanceProfiles profiles,
            @ForAll StatutoryPeriods periods,
            @ForAll BackwardQuestion onAnyDay,
            @ForAll("backwards") Function<ServiceLevelAgreement, BackwardQuestion> inItsTerm) {
        ExitPlanner planner = ExitPlanner.of(partnership, profiles, periods, CALENDAR);
        for (BackwardQuestion question :
                List.of(onAnyDay, inItsTerm.apply(partnership.agreements().get(0)))) {
            Checked<BackwardPlan> answer = planner.backward(question);
            if (answer instanceof Checked.Clean<BackwardPlan> clean) {
                BackwardPlan plan = clean.value();
                plan.steps().forEach(step -> RuleChecks.isWellFormed(step.latest()));
                plan.endToName().ifPresent(RuleChecks::isWellFormed);
                plan.insteadEnd().ifPresent(RuleChecks::isWellFormed);
            } else {
                assertThat(answer.faults()).isNotEmpty();
            }
        }
    }

    @Property(tries = 1000)
    @Label("the timetable of a decision, by any law")
    void theTimetable(
            @ForAll MeetingPlan plan,
            @ForAll GovernanceProfiles profiles,
            @ForAll StatutoryPeriods periods,
            @ForAll LocalDate asAt) {
        DecisionTimetable timetable = DecisionTimetable.of(
                plan, Optional.of(asAt), profiles, CallIn.by(profiles, CALENDAR), periods, CALENDAR);

        timetable.lines().forEach(line -> RuleChecks.isWellFormed(line.latest()));
    }

    @Property(tries = 1000)
    @Label("how an agreement stands, and the dates to watch")
    void howAnAgreementStands(@ForAll ServiceLevelAgreement agreement, @ForAll LocalDate asAt) {
        AgreementLife life = AgreementLife.of(agreement, CALENDAR);

        RuleChecks.isWellFormed(life.standingOn(asAt));
        RuleChecks.isWellFormed(life.keyDatesFrom(asAt));
    }

    @Property(tries = 1000)
    @Label("whether a clause contradicts itself, and whether an officer was consulted")
    void whetherRulesAreKept(@ForAll NoticeClause clause, @ForAll Partnership partnership) {
        ClauseConsistency.of(clause, CALENDAR).forEach(RuleChecks::isWellFormed);
        partnership.sharedPosts().stream()
                .map(SharedPost::consultedBeforePlacement)
                .forEach(RuleChecks::isWellFormed);
    }

    @Property(tries = 1000)
    @Label("what a grant balance comes to")
    void whatAGrantBalanceComesTo(@ForAll DsgPosition position) {
        DsgBalance balance = DsgBalance.of(position);

        RuleChecks.isWellFormed(balance.carriedForward());
        RuleChecks.isWellFormed(balance.leftWith());
        RuleChecks.isWellFormed(balance.percentageOfGrant());
    }

    @Provide
    Arbitrary<Function<ServiceLevelAgreement, ExitQuestion>> exits() {
        return QuestionArbitraries.exitQuestionsOf();
    }

    @Provide
    Arbitrary<Function<ServiceLevelAgreement, ForwardQuestion>> forwards() {
        return QuestionArbitraries.forwardQuestionsOf();
    }

    @Provide
    Arbitrary<Function<ServiceLevelAgreement, BackwardQuestion>> backwards() {
        return QuestionArbitraries.backwardQuestionsOf();
    }
}
