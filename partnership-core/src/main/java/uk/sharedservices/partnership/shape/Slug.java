package uk.sharedservices.partnership.shape;

import uk.sharedservices.partnership.InvalidValueException;

/** The form of the ids that partnership files give: small letters and digits joined by hyphens. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Refuses text that is no id.
     *
     * @param subject  what the id is called, such as {@code agreement id}
     * @param value  the text
     * @throws InvalidValueException if it is anything but small letters and digits joined by hyphens, or too long
     */
    public static void check(String subject, String value) {
        if (!isSlug(value)) {
            throw InvalidValueException.of(
                    subject, "must be small letters and digits joined by hyphens, 80 characters at most", value);
        }
    }

    private static boolean isSlug(String value) {
        boolean mayEnd = false;
        for (int index = 0; index < value.length(); index++) {
            char found = value.charAt(index);
            boolean letterOrDigit = (found >= 'a' && found <= 'z') || (found >= '0' && found <= '9');
            if (!letterOrDigit && !(found == '-' && mayEnd)) {
                return false;
            }
            mayEnd = letterOrDigit;
        }
        return mayEnd && value.length() <= LONGEST;
    }
}
