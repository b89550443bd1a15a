package uk.sharedservices.partnership.programme.board;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.fact.FactStatus.PLANNED;
import static uk.sharedservices.partnership.fact.FactStatus.RECORDED;
import static uk.sharedservices.partnership.programme.board.BoardSamples.bare;
import static uk.sharedservices.partnership.programme.board.BoardSamples.day;
import static uk.sharedservices.partnership.programme.board.BoardSamples.end;
import static uk.sharedservices.partnership.programme.board.BoardSamples.meeting;
import static uk.sharedservices.partnership.programme.board.BoardSamples.reference;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;

/** Rule B-STANDING. */
@DisplayName("How a board stands")
class BoardLifeTest {

    @Test
    @DisplayName("on 22 November 2021: sitting, two meetings held, the third planned for the day after")
    void beforeTheThirdMeeting() {
        assertThat(on(reference(), "2021-11-22").orThrow())
                .hasToString("sitting; 2 meetings held; next meeting 3 (23 November 2021)");
    }

    @Test
    @DisplayName("on 23 November 2022: sitting, its end proposed that day, and no evidence of the third meeting")
    void onTheDayOfTheProposal() {
        Answer<BoardStanding> answer = on(reference(), "2022-11-23");

        assertThat(answer.orThrow())
                .hasToString("sitting; 2 meetings held; planned, no evidence that it was held: meeting 3 (23 November"
                        + " 2021); end proposed for January 2023");
        assertThat(answer.derivation().sentences())
                .contains(
                        "By 23 November 2022 it had held 2 meetings at least. [B-STANDING]",
                        "Of meeting 3 (23 November 2021), which was planned, no document says that it was held."
                                + " [B-STANDING]",
                        "Its end, January 2023, is only proposed, which does not of itself end it. [B-STANDING]");
    }

    @Test
    @DisplayName("tells nothing of a proposal that had not been made")
    void beforeTheProposal() {
        assertThat(on(reference(), "2022-11-22").orThrow().proposedEnd()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2023-01-02", "2023-01-31", "2023-03-01"})
    @DisplayName("after a proposed end cannot be said, for no document says whether it came about")
    void afterTheProposedEnd(String asAt) {
        Answer.CannotSay<BoardStanding> open = open(reference(), asAt);

        assertThat(open.missing())
                .containsExactly(
                        "The end of the board, January 2023, is only proposed; whether it came about is not known.");
        assertThat(open.whatIfs())
                .extracting(WhatIf::assumption)
                .containsExactly("If it had ended by then", "If it had met and not ended by then");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-12-31, sitting",
        "2023-01-19, perhaps",
        "2023-01-20, sitting",
        "2023-01-21, perhaps",
        "2023-01-31, perhaps",
        "2023-02-01, ended"
    })
    @DisplayName("near an end known to the month: a board that met on the 20th had not ended before")
    void imprecise(String asAt, String expected) {
        AdvisoryBoard board = bare().addMeetings(
                        meeting(1, "2022-06-01", RECORDED).build(),
                        meeting(2, "2023-01-20", RECORDED).build())
                .end(end("2023-01", RECORDED).build())
                .build();
        Answer<BoardStanding> answer = on(board, asAt);

        assertThat(answer.<String>match(
                        one -> one.value().state().words(), any -> "readings", open -> "perhaps", refused -> "refused"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("on and after a last day known to the day: still sitting on it, ended the day after")
    void precise() {
        AdvisoryBoard board = bare().addMeetings(
                        meeting(1, "2022-06-01", RECORDED).build(),
                        meeting(2, "2023-04-01", PLANNED).build())
                .end(end("2023-01-31", RECORDED).build())
                .build();

        assertThat(on(board, "2023-01-31").orThrow())
                .hasToString("sitting; 1 meeting held; next meeting 2 (1 April 2023)");
        assertThat(on(board, "2023-02-01").orThrow()).hasToString("ended; 1 meeting held");
    }

    @Test
    @DisplayName("before its first meeting: not yet met; where the first is not known: cannot be said")
    void beforeTheFirst() {
        AdvisoryBoard known =
                bare().addMeetings(meeting(1, "2021-05", RECORDED).build()).build();
        AdvisoryBoard third =
                bare().addMeetings(meeting(3, "2021-11-23", RECORDED).build()).build();

        assertThat(on(known, "2021-04-30").orThrow()).hasToString("not yet met");
        assertThat(open(known, "2021-05-15").missing())
                .containsExactly("Whether the board had met by 15 May 2021 is not known.");
        assertThat(on(known, "2021-05-31").orThrow()).hasToString("sitting; 1 meeting held");
        assertThat(on(third, "2021-11-22").isAnswered()).isFalse();
        assertThat(on(bare().build(), "2021-11-22").isAnswered()).isFalse();
    }

    @Test
    @DisplayName("counts the meetings that a number tells of: if the third was held, three were")
    void countsByNumber() {
        BoardMeeting firstWithoutADay = BoardMeeting.builder()
                .ordinal(1)
                .status(RECORDED)
                .source(BoardSamples.A)
                .build();
        AdvisoryBoard board = bare().addMeetings(
                        firstWithoutADay, meeting(3, "2021-11-23", RECORDED).build())
                .build();
        BoardStanding standing = on(board, "2021-11-23").orThrow();

        assertThat(standing.atLeast()).isEqualTo(3);
        assertThat(standing.held()).hasSize(2).contains(firstWithoutADay);
        assertThat(on(board, "2021-11-22").isAnswered()).isFalse();
    }

    private static Answer.CannotSay<BoardStanding> open(AdvisoryBoard board, String asAt) {
        Answer<BoardStanding> answer = on(board, asAt);
        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        return (Answer.CannotSay<BoardStanding>) answer;
    }

    private static Answer<BoardStanding> on(AdvisoryBoard board, String asAt) {
        return BoardLife.of(board).standingOn(day(asAt));
    }
}
