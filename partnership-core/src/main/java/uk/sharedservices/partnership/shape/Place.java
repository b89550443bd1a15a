package uk.sharedservices.partnership.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, from {@code $} down. It is put into words only when something is wrong there, because a path as text
 * for every field would cost more than reading the file.
 */
public final class Place {

    /** The whole file. */
    public static final Place ROOT = new Place(null, "", -1);

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final @Nullable Place outer;
    private final String field;
    private final int index;

    private Place(@Nullable Place outer, String field, int index) {
        this.outer = outer;
        this.field = field;
        this.index = index;
    }

    /** Returns the place of a field here; anybody may have chosen its name. */
    public Place field(String name) {
        return new Place(this, name, -1);
    }

    /** Returns the place of an entry of the list here, counted from nought. */
    public Place entry(int position) {
        return new Place(this, "", position);
    }

    /** Returns {@code $.councils[1].code}. */
    @Override
    public String toString() {
        if (outer == null) {
            return "$";
        }
        if (index >= 0) {
            return outer + "[" + index + "]";
        }
        return outer + (PLAIN_NAME.matcher(field).matches() ? "." + field : "['" + field + "']");
    }
}
