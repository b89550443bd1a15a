package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a board stands on a day, by what is known.
 *
 * @param state  the state it is in
 * @param held  the meetings surely held by then, of those that are known
 * @param perhapsHeld  the meetings of which it cannot be said whether they were held by then or later
 * @param notEvidenced  the meetings planned for a day before, of which no document says that they were held
 * @param next  the next meeting planned, if one is
 * @param proposedEnd  the end that is proposed or planned, if one is; it does not end the board
 */
public record BoardStanding(
        State state,
        List<BoardMeeting> held,
        List<BoardMeeting> perhapsHeld,
        List<BoardMeeting> notEvidenced,
        Optional<BoardMeeting> next,
        Optional<BoardEnd> proposedEnd) {

    /** The states in which a board can be. */
    public enum State {
        /** Its first meeting is still to come. */
        NOT_YET_MET("not yet met"),
        /** It has met and has not ended. */
        SITTING("sitting"),
        /** Its last day is past. */
        ENDED("ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in plain words. */
        public String words() {
            return words;
        }
    }

    /** Takes copies. */
    public BoardStanding {
        held = List.copyOf(held);
        perhapsHeld = List.copyOf(perhapsHeld);
        notEvidenced = List.copyOf(notEvidenced);
    }

    /** The least number of meetings held by then: that the third was held tells that there were three. */
    @JsonProperty
    public int atLeast() {
        int highest = held.stream()
                .flatMap(meeting -> meeting.ordinal().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(held.size(), highest);
    }

    /** Returns the same in another state. An ended board has no next meeting, and no end to come. */
    BoardStanding in(State other) {
        return other == State.ENDED
                ? new BoardStanding(other, held, perhapsHeld, notEvidenced, Optional.empty(), Optional.empty())
                : new BoardStanding(other, held, perhapsHeld, notEvidenced, next, proposedEnd);
    }

    /** Returns {@code sitting; 2 meetings held; next meeting 3 (23 November 2021)}, as far as there is anything to tell. */
    @Override
    public String toString() {
        int meetings = atLeast();
        return state.words()
                + (meetings == 0 ? "" : "; " + meetings + (meetings == 1 ? " meeting" : " meetings") + " held")
                + listed("; perhaps held: ", perhapsHeld)
                + listed("; planned, no evidence that it was held: ", notEvidenced)
                + next.map(meeting -> "; next " + meeting.inWords()).orElse("")
                + proposedEnd
                        .map(end -> "; end " + end.status().words() + " for "
                                + end.on().inWords())
                        .orElse("");
    }

    private static String listed(String heading, List<BoardMeeting> meetings) {
        return meetings.isEmpty()
                ? ""
                : heading + meetings.stream().map(BoardMeeting::inWords).collect(Collectors.joining(", "));
    }
}
