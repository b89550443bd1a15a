package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.BOTH;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.PROPOSAL;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.life;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.made;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.outOfHours;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.Samples.Decided;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A recorded history")
class HistoryCheckTest {

    @Test
    @DisplayName("is checked against every rule, in one order, whether each applies or not")
    void everyRule() {
        assertThat(life(outOfHours(made(Stage.SCOPING, "2021-06..2021-08")).build())
                        .check(BOTH))
                .extracting(outcome -> outcome.rule().id() + ": " + kind(outcome))
                .containsExactly(
                        "W-MOVE: not applicable",
                        "W-RESUME: not applicable",
                        "W-END: not applicable",
                        "W-ORDER: not applicable",
                        "W-REASON: not applicable",
                        "W-APPROVED: not applicable",
                        "W-LEADS: met");
    }

    @Test
    @DisplayName(
            "that leaps is shown as breached and not refused, and says that the record may be what is short (W-MOVE)")
    void leap() {
        Workstream workstream = outOfHours(made(Stage.SCOPING, "2021-06"), made(Stage.AWAITING_DECISIONS, "2022-01"))
                .build();

        assertThat(reason("W-MOVE", workstream))
                .isEqualTo(
                        "breached: The workstream Out of hours service is recorded as going from scoping (June 2021) to"
                                + " awaiting decisions (January 2022); from scoping it can go to options appraisal, paused, ceased or"
                                + " found not appropriate. What came between was left out, or is not recorded.");
        assertThat(reason(
                        "W-MOVE",
                        outOfHours(made(Stage.LIVE, "2021-06"), made(Stage.SCOPING, "2022-01"))
                                .build()))
                .startsWith("breached: ")
                .endsWith("; from live it can go to paused, ceased or found not appropriate.");
    }

    @Test
    @DisplayName(
            "that keeps to the path is met, a pause and its end among them (W-MOVE, W-RESUME, W-ORDER, W-REASON, W-END)")
    void keepsToThePath() {
        Workstream workstream = outOfHours(
                        made(Stage.SCOPING, "2021-06"),
                        made(Stage.OPTIONS_APPRAISAL, "2021-12"),
                        made(Stage.PAUSED, "2022-01", "an inspection"),
                        made(Stage.OPTIONS_APPRAISAL, "2022-05"),
                        made(Stage.FOUND_NOT_APPROPRIATE, "2022-07", "the Improvement Notice"))
                .build();

        assertThat(life(workstream).check(BOTH))
                .filteredOn(outcome -> !outcome.rule().id().equals("W-APPROVED"))
                .extracting(HistoryCheckTest::kind)
                .containsOnly("met");
    }

    @Test
    @DisplayName(
            "that takes a pause up elsewhere is breached; unknown where it was paused, it cannot be told (W-RESUME)")
    void resumedElsewhere() {
        assertThat(reason(
                        "W-RESUME",
                        outOfHours(
                                        made(Stage.SCOPING, "2021-06"),
                                        made(Stage.PAUSED, "2022-01", "an inspection"),
                                        made(Stage.BUSINESS_CASE, "2022-06"))
                                .build()))
                .isEqualTo(
                        "breached: The workstream Out of hours service was paused at scoping (June 2021) and taken up again"
                                + " at business case (June 2022).");
        assertThat(reason(
                        "W-RESUME",
                        outOfHours(made(Stage.PAUSED, "2022-01", "an inspection"), made(Stage.BUSINESS_CASE, "2022-06"))
                                .build()))
                .startsWith("cannot say: ")
                .endsWith("at what stage it was paused is not recorded.");
    }

    @Test
    @DisplayName("whose times leave the order open cannot be told to be in order (W-ORDER)")
    void orderOpen() {
        assertThat(reason(
                        "W-ORDER",
                        outOfHours(made(Stage.SCOPING, "2021"), made(Stage.OPTIONS_APPRAISAL, "2021-12"))
                                .build()))
                .isEqualTo(
                        "cannot say: Whether options appraisal (December 2021) came after scoping (2021) cannot be told"
                                + " from the times known of the workstream Out of hours service; it is recorded so.");
    }

    @Test
    @DisplayName("that stops the work without saying why is breached (W-REASON)")
    void noReason() {
        assertThat(reason(
                        "W-REASON",
                        outOfHours(made(Stage.SCOPING, "2021-06"), made(Stage.CEASED, "2022-07"))
                                .build()))
                .isEqualTo("breached: The workstream Out of hours service is recorded as ceased (July 2022) without a"
                        + " reason.");
    }

    @Test
    @DisplayName(
            "of an approval before both councils agreed is breached, after it met, and in a month of both not to be told"
                    + " (W-APPROVED)")
    void approvedTooSoon() {
        List<Decided> decisions = List.of(
                new Decided(PROPOSAL, TAMESIDE, LocalDate.of(2022, 3, 2), true),
                new Decided(PROPOSAL, STOCKPORT, LocalDate.of(2022, 3, 15), true));

        assertThat(approval("2022-03-14", decisions))
                .isEqualTo(
                        "breached: The workstream Out of hours service is recorded as approved (14 March 2022). On the"
                                + " proposal shared-out-of-hours the councils' decisions by 14 March 2022 come to one-sided, not to"
                                + " agreement; the decision of Stockport is awaited.");
        assertThat(approval("2022-03-15", decisions))
                .isEqualTo(
                        "met: The workstream Out of hours service came to be approved with the agreement that it needs.");
        assertThat(approval("2022-03", decisions)).startsWith("cannot say: ");
        assertThat(approval("2022-02", decisions)).startsWith("breached: ");
        assertThat(reason("W-APPROVED", outOfHours(made(Stage.LIVE, "2022-04")).build()))
                .isEqualTo(
                        "breached: The workstream Out of hours service is recorded as live (April 2022). No proposal is"
                                + " recorded that the councils could have agreed.");
    }

    @Test
    @DisplayName(
            "without a lead from a council that takes part is breached; with no lead at all it cannot be told (W-LEADS)")
    void leads() {
        Workstream workstream = outOfHours().build();
        Workstream one = Workstream.builder()
                .from(workstream)
                .leads(List.of(Lead.of(TAMESIDE, "service lead")))
                .build();

        assertThat(reason("W-LEADS", one))
                .isEqualTo("breached: The workstream Out of hours service has no lead recorded from Stockport.");
        assertThat(reason(
                        "W-LEADS",
                        Workstream.builder().from(workstream).leads(List.of()).build()))
                .isEqualTo("cannot say: Who leads the workstream Out of hours service is not recorded.");
    }

    private static String approval(String on, List<Decided> decisions) {
        return reason(
                "W-APPROVED",
                outOfHours(made(Stage.AWAITING_DECISIONS, "2022-01"), made(Stage.APPROVED, on))
                        .addProposals(PROPOSAL)
                        .build(),
                decisions.toArray(Decided[]::new));
    }

    private static String reason(String rule, Workstream workstream, Decided... decisions) {
        return life(workstream, decisions).check(BOTH).stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .map(outcome -> kind(outcome) + ": " + outcome.reason())
                .findFirst()
                .orElseThrow();
    }

    private static String kind(RuleOutcome outcome) {
        return outcome.match(
                met -> "met", breached -> "breached", undetermined -> "cannot say", notApplicable -> "not applicable");
    }
}
