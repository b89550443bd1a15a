package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;

/** The reference partnership, planned and changed, for tests of the way out. */
final class Planned {

    static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);
    static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);
    static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    static final ExitPlanner PLANNER = planner(REFERENCE);

    private Planned() {}

    static ExitPlanner planner(Partnership partnership) {
        return ExitPlanner.of(
                partnership, Constitutions.profiles(), Statutes.periods(), BankHolidays.englandAndWales());
    }

    static Partnership changed(UnaryOperator<ServiceLevelAgreement.Builder> change) {
        return Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(change.apply(ServiceLevelAgreement.builder()
                                .from(REFERENCE.agreements().get(0)))
                        .build()))
                .build();
    }

    static GovernanceProfile.Builder profile(int callInDays) {
        return GovernanceProfile.builder()
                .council(TAMESIDE)
                .name("Tameside")
                .firstDay(LocalDate.of(2020, 1, 1))
                .status(FactStatus.ASSUMED)
                .checkedOn(LocalDate.of(2026, 11, 21))
                .addEvidence("For this test.")
                .callIn(CallInRule.clearWorkingDays(callInDays));
    }

    static Approval approval(CouncilCode council, Capacity capacity) {
        return Approval.builder()
                .council(council)
                .capacity(capacity)
                .status(FactStatus.ASSUMED)
                .source(Source.of("B", "for this test"))
                .build();
    }

    static Partnership with(Approval approval, ExitApproval needs) {
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
