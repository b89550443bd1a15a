package uk.sharedservices.partnership.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.testkit.agreement.AgreementArbitraries;
import uk.sharedservices.partnership.testkit.agreement.ServiceClauseArbitraries;
import uk.sharedservices.partnership.testkit.agreement.TermArbitraries;
import uk.sharedservices.partnership.testkit.council.CouncilArbitraries;
import uk.sharedservices.partnership.testkit.council.DsgArbitraries;
import uk.sharedservices.partnership.testkit.council.RegisterArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.MoneyArbitraries;
import uk.sharedservices.partnership.testkit.fact.PeriodArbitraries;
import uk.sharedservices.partnership.testkit.governance.GovernanceArbitraries;
import uk.sharedservices.partnership.testkit.governance.PublicationArbitraries;

/**
 * The main arbitraries by type: a property under {@code @Domain(PartnershipDomain.class)} may ask for a
 * {@code @ForAll Partnership} and a {@code @ForAll ExitQuestion} to put to it, or for a {@code @ForAll LocalDate}. Add {@code @Domain(DomainContext.Global.class)} where it
 * also asks for numbers and other plain values.
 */
public class PartnershipDomain extends DomainContextBase {

    /** Made by jqwik. */
    public PartnershipDomain() {}

    @Provide
    Arbitrary<Partnership> partnerships() {
        return PartnershipArbitraries.partnerships();
    }

    @Provide
    Arbitrary<ServiceLevelAgreement> agreements() {
        return AgreementArbitraries.agreements();
    }

    @Provide
    Arbitrary<NoticeClause> noticeClauses() {
        return AgreementArbitraries.noticeClauses();
    }

    @Provide
    Arbitrary<ServiceClause> serviceClauses() {
        return ServiceClauseArbitraries.serviceClauses();
    }

    @Provide
    Arbitrary<Term> terms() {
        return TermArbitraries.terms();
    }

    @Provide
    Arbitrary<NoticePeriod> noticePeriods() {
        return PeriodArbitraries.noticePeriods();
    }

    @Provide
    Arbitrary<Council> councils() {
        return CouncilArbitraries.councils();
    }

    @Provide
    Arbitrary<CouncilCode> councilCodes() {
        return CouncilArbitraries.codes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<FinancialYear> financialYears() {
        return CalendarArbitraries.financialYears();
    }

    @Provide
    Arbitrary<PublishedFigure> figures() {
        return MoneyArbitraries.figures();
    }

    @Provide
    Arbitrary<DsgPosition> dsgPositions() {
        return DsgArbitraries.positions();
    }

    @Provide
    Arbitrary<DecisionRecord> decisionRecords() {
        return GovernanceArbitraries.decisionRecords();
    }

    @Provide
    Arbitrary<CallInRule> callInRules() {
        return GovernanceArbitraries.callInRules();
    }

    @Provide
    Arbitrary<GovernanceProfile> governanceProfiles() {
        return GovernanceArbitraries.profiles();
    }

    @Provide
    Arbitrary<ExitQuestion> exitQuestions() {
        return QuestionArbitraries.exitQuestions();
    }

    @Provide
    Arbitrary<ForwardQuestion> forwardQuestions() {
        return QuestionArbitraries.forwardQuestions();
    }

    @Provide
    Arbitrary<BackwardQuestion> backwardQuestions() {
        return QuestionArbitraries.backwardQuestions();
    }

    @Provide
    Arbitrary<MeetingPlan> meetingPlans() {
        return GovernanceArbitraries.meetingPlans();
    }

    @Provide
    Arbitrary<GovernanceProfiles> profilesHeld() {
        return GovernanceArbitraries.profilesHeld();
    }

    @Provide
    Arbitrary<StatutoryPeriods> statutoryPeriods() {
        return PublicationArbitraries.periodsHeld();
    }

    @Provide
    Arbitrary<WorkingDayCalendar> workingDayCalendars() {
        return CalendarArbitraries.workingDayCalendars();
    }

    @Provide
    Arbitrary<NoticeTerms> noticeTerms() {
        return AgreementArbitraries.noticeTerms();
    }

    @Provide
    Arbitrary<Sending> sendings() {
        return ServiceClauseArbitraries.sendings();
    }

    @Provide
    Arbitrary<When> times() {
        return CalendarArbitraries.times();
    }

    @Provide
    Arbitrary<CouncilRegister> registers() {
        return RegisterArbitraries.registers();
    }
}
