package uk.sharedservices.partnership.governance.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.GovernanceProfilesFile;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

@DisplayName("Governance profiles")
class GovernanceProfilesTest {

    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    @DisplayName("that ship hold Stockport, Trafford and Tameside, whose call-in and thresholds are unset")
    void thatShip() {
        GovernanceProfiles held = Constitutions.profiles();

        assertThat(held.profiles())
                .extracting(GovernanceProfile::name, GovernanceProfile::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Stockport", FactStatus.INFERRED),
                        org.assertj.core.groups.Tuple.tuple("Trafford", FactStatus.INFERRED),
                        org.assertj.core.groups.Tuple.tuple("Tameside", FactStatus.RECORDED));
        assertThat(held.on(TAMESIDE, LocalDate.of(2022, 11, 23)).orElseThrow().callIn())
                .isEmpty();
        assertThat(held.profiles()).allSatisfy(profile -> {
            assertThat(profile.keyDecisions()).isEmpty();
            assertThat(profile.evidence()).isNotEmpty();
            assertThat(profile.checkedOn()).isEqualTo("2026-11-21");
        });
    }

    @Test
    @DisplayName("inferred from records answer for the days of the records and no others")
    void inferredForTheirDays() {
        GovernanceProfiles held = Constitutions.profiles();

        assertThat(held.on(STOCKPORT, LocalDate.of(2013, 2, 4))).isPresent();
        assertThat(held.on(STOCKPORT, LocalDate.of(2013, 2, 3))).isEmpty();
        assertThat(held.on(STOCKPORT, LocalDate.of(2024, 10, 2))).isPresent();
        assertThat(held.on(STOCKPORT, LocalDate.of(2024, 10, 3))).isEmpty();
    }

    @Test
    @DisplayName("are stale a year after they were checked, or past the day for reading their evidence again")
    void stale() {
        GovernanceProfile open = profile().build();
        GovernanceProfile soon = profile().reviewBy(LocalDate.of(2026, 12, 31)).build();

        assertThat(of(open).on(STOCKPORT, LocalDate.of(2027, 11, 21))).isPresent();
        assertThat(of(open).on(STOCKPORT, LocalDate.of(2027, 11, 22))).isEmpty();
        assertThat(of(soon).on(STOCKPORT, LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(of(soon).on(STOCKPORT, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("refuse two for one council and day, in a file with the place of each")
    void refuseTwoForADay() {
        GovernanceProfile first = profile().lastDay(LocalDate.of(2021, 1, 1)).build();
        GovernanceProfile overlapping =
                profile().firstDay(LocalDate.of(2021, 1, 1)).build();

        assertThat(of(first, profile().firstDay(LocalDate.of(2021, 1, 2)).build())
                        .of(STOCKPORT))
                .hasSize(2);
        assertThatThrownBy(() -> of(first, overlapping))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "$.profiles[1] must cover no day that another profile of Stockport covers, but overlaps $.profiles[0]");

        String twice = GovernanceProfilesFile.write(of(first)).replace("\"assumptions\"", "\"none\"");
        assertThat(GovernanceProfilesFile.read(twice.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Checked.Clean.class);
    }

    @Test
    @DisplayName("refuse days out of order, and two policies for one requirement")
    void refuseDaysOutOfOrder() {
        assertThatThrownBy(() -> profile().lastDay(FIRST.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not end, or be stale, before its first day 2020-01-01");
        assertThatThrownBy(() -> profile()
                        .addClearDays(
                                new ClearDayChoice(Requirement.EXECUTIVE_AGENDA, ClearDayPolicy.WORKING_DAYS),
                                new ClearDayChoice(Requirement.EXECUTIVE_AGENDA, ClearDayPolicy.CALENDAR_DAYS))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must choose one clear-day policy for a requirement");
        assertThatThrownBy(() -> new KeyDecisionThresholds(
                        java.util.Optional.of(PublishedFigure.millions("-0.5")), java.util.Optional.empty(), "PR1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("threshold for spending must not be below nothing");
    }

    @Test
    @DisplayName("survive being written and read again")
    void surviveTheFile() {
        GovernanceProfiles held = Constitutions.profiles();

        assertThat(GovernanceProfilesFile.read(
                                GovernanceProfilesFile.write(held).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orThrow())
                .isEqualTo(held);
    }

    @Test
    @DisplayName("in a faulty file are refused with every fault and its place")
    void faultyFile() {
        byte[] file = """
                {"format": "governance-profiles/2", "profiles": [
                  {"council": "E08000007", "name": " ", "firstDay": "2020-01-01", "status": "RECORDED",
                   "checkedOn": "2026-13-01", "evidence": [], "callIn":
                   {"workingDays": 0, "dayOne": "TOMORROW", "effective": "NEXT_DAY"}}]}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(GovernanceProfilesFile.read(file).faults())
                .extracting(Fault::path)
                .containsExactly(
                        "$.format",
                        "$.profiles[0].callIn.dayOne",
                        "$.profiles[0].checkedOn",
                        "$.profiles[0].evidence",
                        "$.profiles[0].name");
        assertThat(GovernanceProfilesFile.read("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .faults())
                .hasSize(1);
    }

    private static GovernanceProfile.Builder profile() {
        return GovernanceProfile.builder()
                .council(STOCKPORT)
                .name("Stockport")
                .firstDay(FIRST)
                .status(FactStatus.RECORDED)
                .checkedOn(LocalDate.of(2026, 11, 21))
                .addEvidence("Its constitution.");
    }

    private static GovernanceProfiles of(GovernanceProfile... profiles) {
        return GovernanceProfiles.builder().addProfiles(profiles).build();
    }
}
