package uk.sharedservices.partnership.web.form;

/**
 * Something that can be chosen.
 *
 * @param value  what is sent if it is chosen
 * @param label  what is shown
 * @param hint  what is said beneath; empty for nothing
 */
public record Choice(String value, String label, String hint) {

    /** A choice of which the label says enough. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
