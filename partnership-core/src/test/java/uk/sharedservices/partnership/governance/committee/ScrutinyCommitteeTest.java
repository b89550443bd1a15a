package uk.sharedservices.partnership.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee.Matter;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

/** Rules S-CONSULT and S-CALLIN; the committee to which the first source report was made. */
@DisplayName("A scrutiny committee")
class ScrutinyCommitteeTest {

    private static final Source SOURCE = Source.of("A", "paragraph 3.5");
    private static final ScrutinyCommittee STOCKPORT = ScrutinyCommittee.builder()
            .id(ScrutinyCommitteeId.of("stockport-scrutiny"))
            .council(CouncilCode.of("E08000007"))
            .name("the Stockport scrutiny committee")
            .addConsultations(
                    consultation("the programme so far", "2021-11", FactStatus.INFERRED),
                    consultation("the proposals of phase 1", "2022-01", FactStatus.PLANNED),
                    Consultation.builder()
                            .matter("a detailed business case")
                            .status(FactStatus.PLANNED)
                            .source(SOURCE)
                            .build())
            .status(FactStatus.RECORDED)
            .source(SOURCE)
            .build();

    @Test
    @DisplayName("comments on a proposal before it is decided, under rule S-CONSULT")
    void before() {
        Answer<List<ScrutinyPower>> answer = STOCKPORT.powersOver(Matter.PROPOSAL);

        assertThat(answer.orThrow()).containsExactly(ScrutinyPower.COMMENT);
        assertThat(answer.derivation().rules()).extracting(Rule::id).containsExactly("S-CONSULT");
    }

    @Test
    @DisplayName("may call in a decision of the executive that is not implemented, under rule S-CALLIN, and only that")
    void after() {
        Answer<List<ScrutinyPower>> answer = STOCKPORT.powersOver(Matter.EXECUTIVE_DECISION);

        assertThat(answer.orThrow())
                .containsExactly(
                        ScrutinyPower.REVIEW, ScrutinyPower.RECOMMEND_RECONSIDERATION, ScrutinyPower.REFER_TO_COUNCIL);
        assertThat(answer.derivation().rules()).extracting(Rule::id).containsExactly("S-CALLIN");
        assertThat(STOCKPORT.powersOver(Matter.IMPLEMENTED_DECISION).orThrow()).containsExactly(ScrutinyPower.REVIEW);
    }

    @Test
    @DisplayName("cannot call in a resolution of an advisory board: it is no decision of the executive")
    void boardResolution() {
        Answer<List<ScrutinyPower>> answer = STOCKPORT.powersOver(Matter.BOARD_RESOLUTION);

        assertThat(answer.orThrow()).noneMatch(ScrutinyPower::isCallIn);
        assertThat(answer.derivation().sentences())
                .contains(
                        "Of a resolution of an advisory board: it may review it. There is nothing that it could call in."
                                + " [S-CALLIN]");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("decides nothing: call-in is its power over unimplemented executive decisions alone")
    void decidesNothing(Matter matter) {
        assertThat(STOCKPORT.powersOver(matter).orThrow().stream().anyMatch(ScrutinyPower::isCallIn))
                .isEqualTo(matter == Matter.EXECUTIVE_DECISION);
    }

    @Test
    @DisplayName("was consulted by a day only where it surely was; a promise to consult it is none")
    void consulted() {
        assertThat(STOCKPORT.consultedBy(LocalDate.of(2021, 11, 29))).isEmpty();
        assertThat(STOCKPORT.consultedBy(LocalDate.of(2022, 11, 23)))
                .extracting(Consultation::matter)
                .containsExactly("the programme so far");
    }

    private static Consultation consultation(String matter, String on, FactStatus status) {
        return Consultation.builder()
                .matter(matter)
                .on(When.parse(on))
                .status(status)
                .source(SOURCE)
                .build();
    }
}
