package uk.sharedservices.partnership.web.yours.edit;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.Versions;

/**
 * Whether what is edited is saved.
 *
 * @param base  the number of the version it was made from; 0 if there is none
 * @param isSaved  whether it is the same as that version
 * @param isUntouched  whether it is as it was begun: that version, an example, or the empty file
 */
record Standing(int base, boolean isSaved, boolean isUntouched) {

    static Standing of(Form form, Versions versions) {
        String base = form.value(Saves.BASE);
        if (!base.matches("[1-9]\\d{0,5}")) {
            return new Standing(0, false, Beginnings.has(form.text(Saves.CONTENT)));
        }
        try {
            int number = Integer.parseInt(base);
            boolean isSaved = versions.version(PartnershipName.of(form.value(Saves.NAME)), number)
                    .filter(version -> inOneLineEnd(version.content()).equals(form.text(Saves.CONTENT)))
                    .isPresent();
            return new Standing(number, isSaved, isSaved);
        } catch (InvalidValueException noName) {
            return new Standing(0, false, false);
        }
    }

    /** A browser sends every end of line as one kind. */
    private static String inOneLineEnd(String text) {
        return text.replace("\r\n", "\n");
    }

    boolean isNew() {
        return base == 0;
    }

    /** Returns whether there is something that would be lost with the page. */
    boolean isUnsaved() {
        return !isUntouched;
    }

    String sentence() {
        if (isNew()) {
            return "Not saved yet.";
        }
        return isSaved
                ? "Nothing is changed: this is version " + base + ", which is saved."
                : "Changed since version " + base + ", and not saved yet.";
    }
}
