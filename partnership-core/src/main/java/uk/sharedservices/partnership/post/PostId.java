package uk.sharedservices.partnership.post;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its posts, such as {@code tameside-assistant-director-education}.
 *
 * @param value  the name
 */
@Identifies("the id of a post")
public record PostId(@JsonValue String value) implements Comparable<PostId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public PostId {
        Slug.check("post id", value);
    }

    /** Returns the id. */
    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
