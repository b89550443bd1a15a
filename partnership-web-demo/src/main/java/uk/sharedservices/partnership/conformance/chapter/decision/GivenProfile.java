package uk.sharedservices.partnership.conformance.chapter.decision;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.profile.KeyDecisionThresholds;

/** What a case gives of a council's constitution, as a profile that covers every day. */
final class GivenProfile {

    private GivenProfile() {}

    static GovernanceProfile of(
            CouncilCode council, Optional<CallInRule> callIn, Optional<KeyDecisionThresholds> thresholds) {
        return GovernanceProfile.builder()
                .council(council)
                .name(council.value())
                .firstDay(SupportedDays.FIRST)
                .status(FactStatus.ASSUMED)
                .checkedOn(SupportedDays.FIRST)
                .reviewBy(SupportedDays.LAST)
                .addEvidence("The case gives it.")
                .callIn(callIn)
                .keyDecisions(thresholds)
                .build();
    }

    /** Returns the profiles of councils that all have one call-in rule; without a rule, no profile is held. */
    static GovernanceProfiles withCallIn(List<CouncilCode> councils, Optional<CallInRule> callIn) {
        return GovernanceProfiles.builder()
                .profiles(
                        callIn.isPresent()
                                ? councils.stream()
                                        .map(council -> of(council, callIn, Optional.empty()))
                                        .toList()
                                : List.of())
                .build();
    }
}
