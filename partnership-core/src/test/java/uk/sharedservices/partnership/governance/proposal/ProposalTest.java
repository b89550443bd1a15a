package uk.sharedservices.partnership.governance.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.governance.joint.Put.OLDHAM;
import static uk.sharedservices.partnership.governance.joint.Put.SOURCE;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORTS;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDES;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.hub;
import static uk.sharedservices.partnership.governance.joint.Put.notNeeded;
import static uk.sharedservices.partnership.governance.joint.Put.proposal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.programme.board.BoardId;

@DisplayName("A proposal")
class ProposalTest {

    @Test
    @DisplayName("needs the decision of each council once, or once in each capacity")
    void eachCouncilOnce() {
        Proposal both = proposal(TAMESIDES, NeededDecision.of(TAMESIDE, Capacity.COUNCIL), STOCKPORTS)
                .build();

        assertThat(both.councils()).containsExactly(TAMESIDE, STOCKPORT);
        assertThatThrownBy(() -> proposal(TAMESIDES, STOCKPORTS, TAMESIDES).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("decisions needed must name each council once, or once in each capacity, but was"
                        + " 'E08000008 again'");
        assertThatThrownBy(
                        () -> proposal(TAMESIDES, NeededDecision.of(TAMESIDE)).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> proposal(NeededDecision.of(TAMESIDE), NeededDecision.of(TAMESIDE))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("carries recommendations only to councils whose decision it needs, each made by a post or a board")
    void recommendations() {
        Recommendation.Builder byBoard = recommendation(TAMESIDE).byBoard(BoardId.of("programme-board"));

        assertThat(hub().addRecommendations(byBoard.build()).build().recommendations())
                .hasSize(1);
        assertThatThrownBy(() -> hub().addRecommendations(recommendation(OLDHAM)
                                .byPost("Borough Solicitor")
                                .build())
                        .build())
                .hasMessage(
                        "recommendation must be to a council whose decision the proposal needs, but was 'E08000004'");
        assertThatThrownBy(() -> recommendation(TAMESIDE).build())
                .hasMessage("recommendation must name the post or the board that makes it, but was 'neither'");
    }

    @Test
    @DisplayName("has days in the years 1900 to 2199")
    void sensibleDays() {
        assertThatThrownBy(() -> hub().lapsesOn(day("2200-01-01")).build())
                .hasMessage("last day of a proposal must be in the years 1900 to 2199, but was '1 January 2200'");
        assertThatThrownBy(() -> hub().notNeeded(notNeeded("1899-12-31", FactStatus.RECORDED))
                        .build())
                .hasMessage("day on which a proposal is given up must be in the years 1900 to 2199, but was"
                        + " '31 December 1899'");
        assertThat(hub().lapsesOn(day("2199-12-31")).build().lapsesOn()).isPresent();
    }

    private static Recommendation.Builder recommendation(CouncilCode council) {
        return Recommendation.builder()
                .council(council)
                .to(DecisionMaker.EXECUTIVE)
                .what("that the hub be set up")
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }
}
