package uk.sharedservices.partnership.programme.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.programme.board.BoardStanding.State;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.programme.BoardArbitraries;

@Label("An advisory board")
class BoardProperties {

    private static final String FROM = "2014-01-01";
    private static final String TO = "2035-12-31";

    @Property(tries = 1000)
    @Label("never decides for a council, its own or another")
    void neverDecides(@ForAll("boards") AdvisoryBoard board, @ForAll("matters") String matter) {
        assertThat(board.decideFor(BoardSamples.council(BoardSamples.TAMESIDE, "Tameside"), matter))
                .isInstanceOf(Answer.NotPermitted.class);
    }

    @Property(tries = 1000)
    @Label("survives JSON unchanged")
    void survivesJson(@ForAll("boards") AdvisoryBoard board) throws JsonProcessingException {
        String json = PartnershipJson.write(board);

        assertThat(PartnershipJson.mapper().readValue(json, AdvisoryBoard.class))
                .isEqualTo(board);
    }

    @Property(tries = 1000)
    @Label("that has ended never sits again, and one that has met is never said not to have met")
    void neverComesBack(
            @ForAll("boards") AdvisoryBoard board,
            @ForAll @DateRange(min = FROM, max = TO) LocalDate day,
            @ForAll @IntRange(max = 2000) int later) {
        Answer<BoardStanding> then = BoardLife.of(board).standingOn(day);
        Answer<BoardStanding> afterwards = BoardLife.of(board).standingOn(day.plusDays(later));

        if (then.isAnswered() && then.orThrow().state() == State.ENDED) {
            assertThat(afterwards.orThrow().state()).isEqualTo(State.ENDED);
        }
        if (then.isAnswered() && then.orThrow().state() == State.SITTING && afterwards.isAnswered()) {
            assertThat(afterwards.orThrow().state()).isNotEqualTo(State.NOT_YET_MET);
        }
    }

    @Property(tries = 1000)
    @Label("is ended only by an end that is done and surely past")
    void endedOnlyByAnEndDone(
            @ForAll("boards") AdvisoryBoard board, @ForAll @DateRange(min = FROM, max = TO) LocalDate day) {
        boolean surelyOver = board.end()
                .filter(end -> end.status().isDone() && end.on().lastDay().isBefore(day))
                .isPresent();
        Answer<BoardStanding> answer = BoardLife.of(board).standingOn(day);

        assertThat(answer.isAnswered() && answer.orThrow().state() == State.ENDED)
                .isEqualTo(surelyOver);
    }

    @Property(tries = 1000)
    @Label("counts as held no meeting that is only planned, and none that may be later")
    void countsOnlyWhatWasHeld(
            @ForAll("boards") AdvisoryBoard board, @ForAll @DateRange(min = FROM, max = TO) LocalDate day) {
        BoardStanding standing = BoardLife.of(board)
                .standingOn(day)
                .match(
                        one -> one.value(),
                        readings -> readings.theDefault().value(),
                        open -> open.whatIfs().get(0).value(),
                        refused -> {
                            throw new AssertionError(refused.reason());
                        });

        assertThat(standing.held()).allSatisfy(meeting -> {
            assertThat(meeting.status().isDone()).isTrue();
            assertThat(meeting.on().map(on -> on.perhapsBy(day)).orElse(true)).isTrue();
        });
        assertThat(standing.held()).noneMatch(standing.perhapsHeld()::contains);
        assertThat(standing.notEvidenced())
                .noneMatch(meeting -> meeting.status().isDone());
    }

    @Property(tries = 1000)
    @Label("is refused a meeting after an end that is done")
    void refusedALaterMeeting(@ForAll("boards") AdvisoryBoard board, @ForAll @IntRange(min = 1, max = 500) int later) {
        LocalDate lastDay = board.end().map(BoardEnd::on).map(When::lastDay).orElse(LocalDate.of(2033, 1, 31));
        BoardEnd end = BoardSamples.end(lastDay.toString(), FactStatus.RECORDED).build();
        AdvisoryBoard.Builder extended = AdvisoryBoard.builder()
                .from(board)
                .meetings(List.of())
                .end(end)
                .addMeetings(BoardMeeting.builder()
                        .on(When.on(lastDay.plusDays(later)))
                        .status(FactStatus.RECORDED)
                        .source(BoardSamples.A)
                        .build());

        assertThatThrownBy(extended::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("meeting of the board must not be after the board's end");
    }

    @Provide
    Arbitrary<AdvisoryBoard> boards() {
        return BoardArbitraries.boards();
    }

    @Provide
    Arbitrary<String> matters() {
        return Arbitraries.of("the giving of notice", "the budget", "ending the board");
    }
}
