package uk.sharedservices.partnership.reporting.committee.material;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * The refusal to make a document of what was asked. It names the part of the request that is at fault as its field, such as {@code
 * request.by}, so that a command or a form can point to the option or the box that it was, or was not, given with.
 */
public final class Refusal {

    private static final String REQUEST = "request";

    private Refusal() {}

    /**
     * Returns the refusal for a part of the request that was left out and that the document cannot do without.
     *
     * @param part  the part, by the name that {@link ReportRequest} has for it: {@code by}
     * @param subject  what it is: {@code council whose timetable it is}
     * @param mustHold  what must hold, beginning with a verb
     */
    public static InvalidValueException leftOut(String part, String subject, String mustHold) {
        return InvalidValueException.of(subject, mustHold, new Unquoted("left out"))
                .at(REQUEST + "." + part);
    }

    /**
     * Returns the refusal for a part of the request that cannot be.
     *
     * @param part  the part, by the name that {@link ReportRequest} has for it
     * @param subject  what it is
     * @param mustHold  what must hold, beginning with a verb
     * @param found  what was asked
     */
    public static InvalidValueException of(String part, String subject, String mustHold, Object found) {
        return InvalidValueException.of(subject, mustHold, found).at(REQUEST + "." + part);
    }

    /**
     * Returns the refusal of a document that cannot be made whatever more is told, for want of a fact or an answer.
     *
     * @param subject  what is wanted
     * @param mustHold  what must hold, beginning with a verb
     * @param why  why it does not, in one sentence or several; they are told whole
     */
    public static InvalidValueException wanting(String subject, String mustHold, String why) {
        return InvalidValueException.of(subject, mustHold, new Unquoted("not: " + why))
                .at(REQUEST);
    }

    /** What was found, where that is no text that anybody wrote. */
    private record Unquoted(String words) {

        @Override
        public String toString() {
            return words;
        }
    }
}
