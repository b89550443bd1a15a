package uk.sharedservices.partnership.shape;

import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/** The form of the ids that partnership files give: small letters and digits joined by hyphens. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("(?=.{1,80}$)[a-z0-9]++(-[a-z0-9]++)*+");

    private Slug() {}

    /**
     * Refuses text that is no id.
     *
     * @param subject  what the id is called, such as {@code agreement id}
     * @param value  the text
     * @throws InvalidValueException if it is anything but small letters and digits joined by hyphens, or too long
     */
    public static void check(String subject, String value) {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    subject, "must be small letters and digits joined by hyphens, 80 characters at most", value);
        }
    }
}
