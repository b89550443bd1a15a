package uk.sharedservices.partnership.programme.event;

/** Kinds of events that come from outside a partnership. */
public enum EventKind {
    /** An inspection or a visit by an inspectorate. */
    INSPECTION("inspection"),
    /** A notice that a department gives under statute, such as an Improvement Notice. */
    STATUTORY_NOTICE("statutory notice"),
    /** A change of national or regional policy. */
    POLICY_CHANGE("policy change"),
    /** That a council was chosen for a programme or named as a pilot area. */
    DESIGNATION("designation"),
    /** Anything else that bears on the partnership. */
    OTHER("event");

    private final String words;

    EventKind(String words) {
        this.words = words;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }
}
