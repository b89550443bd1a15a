package uk.sharedservices.partnership.programme.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.fact.FactStatus.PLANNED;
import static uk.sharedservices.partnership.fact.FactStatus.PROPOSED;
import static uk.sharedservices.partnership.fact.FactStatus.RECORDED;
import static uk.sharedservices.partnership.programme.board.BoardSamples.STOCKPORT;
import static uk.sharedservices.partnership.programme.board.BoardSamples.TAMESIDE;
import static uk.sharedservices.partnership.programme.board.BoardSamples.bare;
import static uk.sharedservices.partnership.programme.board.BoardSamples.council;
import static uk.sharedservices.partnership.programme.board.BoardSamples.end;
import static uk.sharedservices.partnership.programme.board.BoardSamples.meeting;
import static uk.sharedservices.partnership.programme.board.BoardSamples.membership;
import static uk.sharedservices.partnership.programme.board.BoardSamples.resolution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution.Kind;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.shape.ModelType;

@DisplayName("An advisory board")
class AdvisoryBoardTest {

    @Test
    @DisplayName("is refused a council's decision, under rule B-ADVISORY (law.md D20)")
    void decidesNothing() {
        Answer<DecisionMaker> answer =
                BoardSamples.reference().decideFor(council(TAMESIDE, "Tameside"), "the giving of notice");

        assertThat(answer).isInstanceOf(Answer.NotPermitted.class);
        Answer.NotPermitted<DecisionMaker> refused = (Answer.NotPermitted<DecisionMaker>) answer;
        assertThat(refused.rule().id()).isEqualTo("B-ADVISORY");
        assertThat(refused.reason())
                .isEqualTo("The board is advisory: it may recommend, and cannot decide for Tameside on the giving of"
                        + " notice. That decision is taken through Tameside's own governance.");
        assertThat(answer.derivation().sentences())
                .contains(
                        "May the board decide for Tameside on the giving of notice?",
                        "Board: shared services programme board (recorded, A, paragraph 3.2).");
        assertThat(answer.isAnswered()).isFalse();
    }

    @Test
    @DisplayName("has no field, at any depth, of a type that belongs to a council's decision")
    void holdsNoDecision() {
        Set<Class<?>> held = new LinkedHashSet<>();
        Deque<Class<?>> toLookAt = new ArrayDeque<>(Set.of(AdvisoryBoard.class));
        while (!toLookAt.isEmpty()) {
            Class<?> type = toLookAt.pop();
            if (held.add(type) && ModelType.isObject(type)) {
                ModelType.of(type).properties().values().forEach(property -> toLookAt.add(property.content()));
            }
        }

        assertThat(held)
                .contains(ProgrammeResolution.class, BoardMeeting.class, CouncilCode.class)
                .noneMatch(type -> type.getPackageName().contains(".governance."))
                .doesNotContain(DecisionMaker.class);
    }

    @Test
    @DisplayName("has a chair from each council where it is chaired jointly")
    void jointChairs() {
        assertThat(bare().build().chairs())
                .flatExtracting(Membership::councils)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("that has ended is refused a later meeting, and a later resolution")
    void endedBoardMeetsNoMore() {
        AdvisoryBoard.Builder later = bare().end(end("2023-01-31", RECORDED).build())
                .addMeetings(meeting(4, "2023-02-14", RECORDED).build());
        AdvisoryBoard.Builder resolved = bare().end(end("2023-01", RECORDED).build())
                .addOtherResolutions(resolution(Kind.PHASE_THE_WORK, "two phases")
                        .on(When.parse("2023-02"))
                        .build());

        assertThatThrownBy(later::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "meeting of the board must not be after the board's end, 31 January 2023, but was '14 February"
                                + " 2023'");
        assertThatThrownBy(resolved::build)
                .hasMessage("resolution of the board must not be after the board's end, January 2023, but was 'February"
                        + " 2023'");
    }

    @ParameterizedTest(name = "end {0}, meeting {1}")
    @CsvSource({
        "2023-01-31, 2023-01-31, RECORDED", "2023-01,    2023-01-20, RECORDED",
        "2023-01,    2023-01-31, RECORDED", "2022/23,    2023-03-31, RECORDED",
        "2023-01-31, 2023,       RECORDED", "2023-01-31, 2023-02-14, PLANNED"
    })
    @DisplayName("may have met as late as its end can be, and once planned to meet later")
    void meetingThatMayBeInTime(String end, String on, FactStatus status) {
        assertThatCode(() -> bare().end(end(end, RECORDED).build())
                        .addMeetings(meeting(4, on, status).build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("whose end is only proposed can meet after it")
    void proposedEndEndsNothing() {
        assertThatCode(() -> bare().end(end("2023-01", PROPOSED).build())
                        .addMeetings(meeting(4, "2023-03-01", RECORDED).build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is refused members, chairs and numbers of meetings that do not fit it")
    void whatDoesNotFit() {
        CouncilCode oldham = CouncilCode.of("E08000004");

        assertThatThrownBy(() ->
                        bare().addMembers(membership("lead members", oldham)).build())
                .hasMessage("member of the board must come from a council that the board advises, but was 'E08000004'");
        assertThatThrownBy(() -> bare().addChairs(membership("leader", TAMESIDE, TAMESIDE))
                        .build())
                .hasMessage("chair of the board must name each council once, but was [E08000008, E08000008]");
        assertThatThrownBy(() -> bare().addCouncils(STOCKPORT).build())
                .hasMessageStartingWith("board must name each council it advises once");
        assertThatThrownBy(() -> bare().addMeetings(
                                meeting(2, "2021", RECORDED).build(),
                                meeting(2, "2022", RECORDED).build())
                        .build())
                .hasMessage("meetings of the board must each have a number of their own, but was '2 twice'");
        assertThatThrownBy(() -> bare().addMeetings(
                                meeting(3, "2021-05", RECORDED).build(),
                                meeting(1, "2021-07", RECORDED).build())
                        .build())
                .hasMessage("meetings of the board must be numbered in the order of their days, but was 'meeting 3 (May"
                        + " 2021)'");
        assertThatThrownBy(() -> bare().addMeetings(
                                meeting(1, "2021-05", RECORDED).build(),
                                BoardMeeting.builder()
                                        .on(When.parse("2021-04-30"))
                                        .status(RECORDED)
                                        .source(BoardSamples.A)
                                        .build())
                        .build())
                .hasMessage("meeting of the board must not be before its first, May 2021, but was 'a meeting (30 April"
                        + " 2021)'");
    }

    @Test
    @DisplayName("has meetings numbered from 1, whose resolutions are of the meeting's own day")
    void meetings() {
        assertThatThrownBy(() -> meeting(0, "2021", PLANNED).build())
                .hasMessage("number of a meeting must be 1 or more, but was 0")
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        wrong -> assertThat(wrong.field()).contains("ordinal"));
        assertThatThrownBy(() -> meeting(1, "2021", PLANNED)
                        .addResolutions(resolution(Kind.SET_PRIORITIES, "first things first")
                                .on(When.parse("2021-06"))
                                .build())
                        .build())
                .hasMessage("resolution of a meeting must be of the meeting's own day and give no other, but was 'June"
                        + " 2021'");
    }
}
