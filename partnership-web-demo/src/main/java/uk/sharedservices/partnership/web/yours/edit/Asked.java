package uk.sharedservices.partnership.web.yours.edit;

import java.util.Arrays;
import java.util.Optional;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.yours.field.Steps;

/**
 * What the button asks that a form of the editor was sent with.
 *
 * @param what  what is to be done
 * @param where  the part it is to be done with; the whole file if the button names none
 */
record Asked(What what, Steps where) {

    /** What can be asked. */
    enum What {
        /** To check what was typed. */
        CHECK,
        /** To show another part. */
        GO,
        /** To add an entry to a list. */
        ADD,
        /** To take something out. */
        REMOVE,
        /** To show the file as text. */
        TEXT,
        /** To save a version. */
        SAVE
    }

    /** The field in which the page says what it shows. */
    static final String SHOWN = "shown";

    /** What that field holds where the whole file is shown as text. */
    static final String AS_TEXT = "text";

    private static final String BUTTON = "do";

    /** Returns what was asked: {@code add.agreements-0-notices}. A form without such a button saves. */
    static Asked of(Form form) {
        String[] sent = form.value(BUTTON).split("\\.", 2);
        What what = Arrays.stream(What.values())
                .filter(each -> each.name().equalsIgnoreCase(sent[0]))
                .findFirst()
                .orElse(What.SAVE);
        return new Asked(what, Steps.ofId(sent.length < 2 ? "" : sent[1]).orElse(Steps.WHOLE));
    }

    /** Returns which part the page showed; empty if it showed the file as text, or was not of the editor. */
    static Optional<Steps> shown(Form form) {
        if (form.has(SHOWN, "")) {
            return Optional.of(Steps.WHOLE);
        }
        String shown = form.value(SHOWN);
        return shown.isEmpty() || shown.equals(AS_TEXT) ? Optional.empty() : Steps.ofId(shown);
    }
}
