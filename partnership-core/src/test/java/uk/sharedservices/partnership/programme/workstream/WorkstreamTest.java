package uk.sharedservices.partnership.programme.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.proposal.ProposalId;

@DisplayName("A workstream")
class WorkstreamTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"2021-06-01, 2021-05-31", "2021-11, 2021-10", "2021/22, 2020/21", "2021-06..2021-08, 2021-05-31"})
    @DisplayName("is refused where a move was surely made before the one it follows")
    void surelyOutOfOrder(String first, String second) {
        assertThatThrownBy(() -> with(made(Stage.SCOPING, first), made(Stage.OPTIONS_APPRAISAL, second)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be made before the one it follows, scoping (");
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"2021-06-01, 2021-06-01", "2021-11, 2021", "2021-11-23, 2021-11", "2021/22, 2021-06", "2021, 2021/22"})
    @DisplayName("is accepted where the times leave open which move came first")
    void perhapsInOrder(String first, String second) {
        assertThat(with(made(Stage.SCOPING, first), made(Stage.OPTIONS_APPRAISAL, second))
                        .moves())
                .hasSize(2);
    }

    @Test
    @DisplayName("is refused where the third move was surely made before the first, though the second could be either")
    void outOfOrderAcrossAnother() {
        assertThatThrownBy(() -> with(
                        made(Stage.SCOPING, "2021-06-01"),
                        made(Stage.OPTIONS_APPRAISAL, "2021"),
                        made(Stage.BUSINESS_CASE, "2021-03")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("scoping (1 June 2021), but was 'business case (March 2021)'");
    }

    @Test
    @DisplayName("keeps plans anywhere among the moves made, and tells the two apart")
    void plansAreNoMoves() {
        StageMove plan = move(Stage.APPROVED, "2019", FactStatus.PLANNED);
        StageMove proposed = StageMove.builder()
                .stage(Stage.LIVE)
                .status(FactStatus.PROPOSED)
                .source(Source.of("B", "paragraph 2.2"))
                .build();
        StageMove made = made(Stage.SCOPING, "2021-06");
        StageMove assumed = move(Stage.OPTIONS_APPRAISAL, "2022-01-10", FactStatus.ASSUMED);
        Workstream workstream = with(made, plan, assumed, proposed);

        assertThat(workstream.movesMade()).containsExactly(made, assumed);
        assertThat(workstream.moves()).containsExactly(made, plan, assumed, proposed);
        assertThat(proposed.inWords()).isEqualTo("live");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CEASED", "FOUND_NOT_APPROPRIATE"})
    @DisplayName("is refused with a move made after its end; a plan that came to nothing may stay")
    void nothingAfterAnEnd(Stage end) {
        assertThatThrownBy(() -> with(made(end, "2022-07"), made(Stage.SCOPING, "2023")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have no move made after it was " + end.words());
        assertThat(with(made(end, "2022-07"), move(Stage.LIVE, "2023", FactStatus.PLANNED))
                        .movesMade())
                .hasSize(1);
    }

    @Test
    @DisplayName("is refused with a move made at no time")
    void madeAtNoTime() {
        assertThatThrownBy(() -> StageMove.builder()
                        .stage(Stage.PAUSED)
                        .status(FactStatus.INFERRED)
                        .source(Source.of("B", "risk management"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "move to paused must say when, as exactly as is known, once it is made, but was 'left open'");
    }

    @Test
    @DisplayName("names each lead and each proposal once")
    void namesOnce() {
        Lead lead = Lead.of(TAMESIDE, "service lead");
        ProposalId proposal = ProposalId.of("shared-out-of-hours");

        assertThatThrownBy(() -> base().addLeads(lead, lead).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("leads of a workstream must each be given once");
        assertThatThrownBy(() -> base().addProposals(proposal, proposal).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("proposals of a workstream must each be given once");
        assertThat(base().addLeads(lead, Lead.of(TAMESIDE, "finance lead"))
                        .build()
                        .leads())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("has seven stages on its path, one beside it and two ends, and needs a reason for the last three")
    void stages(Stage stage) {
        List<Stage> off = List.of(Stage.PAUSED, Stage.CEASED, Stage.FOUND_NOT_APPROPRIATE);

        assertThat(stage.isOnPath()).isEqualTo(!off.contains(stage));
        assertThat(stage.needsReason()).isEqualTo(off.contains(stage));
        assertThat(stage.isEnd()).isEqualTo(off.subList(1, 3).contains(stage));
        assertThat(stage.needsAgreement())
                .isEqualTo(
                        List.of(Stage.APPROVED, Stage.IMPLEMENTING, Stage.LIVE).contains(stage));
        assertThat(stage.words())
                .isEqualTo(stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    @Test
    @DisplayName("is not ended by a finding that is no end, names nobody twice, and was made at some time")
    void findings() {
        ProgrammeFinding.Builder finding = ProgrammeFinding.builder()
                .id(FindingId.of("areas"))
                .areas("some areas")
                .addMayConcern(WorkstreamId.of("send"))
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "risk management"));

        assertThatThrownBy(() -> finding.stage(Stage.PAUSED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be that areas came to an end");
        assertThatThrownBy(() -> finding.stage(Stage.CEASED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say when");
        assertThatThrownBy(() -> finding.on(When.parse("2022-07"))
                        .addMayConcern(WorkstreamId.of("send"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name each workstream once");
    }

    private static Workstream with(StageMove... moves) {
        return base().moves(Arrays.asList(moves)).build();
    }

    private static Workstream.Builder base() {
        return Workstream.builder()
                .id(WorkstreamId.of("out-of-hours"))
                .name("Out of hours service")
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 3.3"));
    }

    private static StageMove made(Stage stage, String on) {
        return move(stage, on, FactStatus.RECORDED);
    }

    private static StageMove move(Stage stage, String on, FactStatus status) {
        return StageMove.builder()
                .stage(stage)
                .on(When.parse(on))
                .status(status)
                .source(Source.of("A", "paragraph 1.2"))
                .build();
    }
}
