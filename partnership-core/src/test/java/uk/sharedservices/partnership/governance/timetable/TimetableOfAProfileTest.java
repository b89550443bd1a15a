package uk.sharedservices.partnership.governance.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.ClearDayChoice;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;

@DisplayName("The timetable of a council with a profile")
class TimetableOfAProfileTest {

    private static final LocalDate CABINET = LocalDate.of(2022, 11, 23);

    @Test
    @DisplayName(
            "follows the clear days that the council's profile has chosen, and says when no profile covers the day")
    void chosenDays() {
        CouncilCode cautious = CouncilCode.of("E08000003");
        GovernanceProfiles profiles = GovernanceProfiles.builder()
                .addProfiles(GovernanceProfile.builder()
                        .council(cautious)
                        .name("Cautious")
                        .firstDay(LocalDate.of(2020, 1, 1))
                        .status(FactStatus.ASSUMED)
                        .checkedOn(LocalDate.of(2022, 1, 1))
                        .addEvidence("For this test.")
                        .addClearDays(new ClearDayChoice(Requirement.KEY_DECISION_NOTICE, ClearDayPolicy.WORKING_DAYS))
                        .build())
                .build();

        assertThat(line(by(profiles, cabinet().council(cautious).build()), TimetableStep.KEY_DECISION_NOTICE)
                        .latest()
                        .orThrow()
                        .latest())
                .isEqualTo("2022-10-13");
        assertThat(by(
                                profiles,
                                cabinet()
                                        .council(cautious)
                                        .decisionOn(LocalDate.of(2024, 5, 1))
                                        .build())
                        .notes()
                        .get(0))
                .isEqualTo(
                        "No governance profile of Cautious covers that day, so that what it says of clear days is not"
                                + " used.");
    }

    private static DecisionTimetable by(GovernanceProfiles profiles, MeetingPlan plan) {
        return DecisionTimetable.of(
                plan,
                Optional.empty(),
                profiles,
                CallIn.by(profiles, BankHolidays.englandAndWales()),
                Statutes.periods(),
                BankHolidays.englandAndWales());
    }

    private static MeetingPlan.Builder cabinet() {
        return MeetingPlan.builder()
                .council(CouncilCode.of("E08000008"))
                .maker(DecisionMaker.EXECUTIVE)
                .decisionOn(CABINET)
                .key(true);
    }

    private static TimetableLine line(DecisionTimetable timetable, TimetableStep step) {
        return timetable.lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
