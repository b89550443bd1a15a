package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its advisory boards, such as {@code programme-board}.
 *
 * @param value  the name
 */
@Identifies("the id of an advisory board")
public record BoardId(@JsonValue String value) implements Comparable<BoardId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public BoardId {
        Slug.check("board id", value);
    }

    /** Returns the id. */
    public static BoardId of(String value) {
        return new BoardId(value);
    }

    @Override
    public int compareTo(BoardId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
