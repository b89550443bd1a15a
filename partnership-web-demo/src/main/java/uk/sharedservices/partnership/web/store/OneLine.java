package uk.sharedservices.partnership.web.store;

import java.util.Optional;
import uk.sharedservices.partnership.validation.Fault;

/** Text that stands on one line of a page: not blank, and of characters that show. */
final class OneLine {

    private OneLine() {}

    /** Returns what is wrong with the text of a field, if anything is. */
    static Optional<Fault> of(String field, String text, int longest) {
        String mustHold = "must be 1 to " + longest + " characters on one line";
        if (text.isBlank()) {
            return Optional.of(new Fault(field, mustHold, "was left out"));
        }
        if (text.length() > longest) {
            return Optional.of(new Fault(field, mustHold, "had " + text.length() + " characters"));
        }
        return text.codePoints().allMatch(OneLine::shows)
                ? Optional.empty()
                : Optional.of(new Fault(field, mustHold, "was '" + text + "'"));
    }

    /** Marks that turn the direction of writing are of the type FORMAT: with them a line can show what it does not say. */
    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
