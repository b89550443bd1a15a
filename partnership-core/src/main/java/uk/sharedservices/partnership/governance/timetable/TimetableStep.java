package uk.sharedservices.partnership.governance.timetable;

/** The steps of a decision, in the order in which they are usually due. */
public enum TimetableStep {
    /** Notice of the key decision on the forward plan. */
    KEY_DECISION_NOTICE("key-notice", "Notice of the key decision"),
    /** First notice of a private meeting. */
    PRIVATE_NOTICE("private-notice", "Notice of the private meeting"),
    /** Scrutiny before the decision. */
    SCRUTINY("scrutiny", "Scrutiny before the decision"),
    /** Further notice of a private meeting. */
    PRIVATE_FURTHER_NOTICE("private-further-notice", "Further notice of the private meeting"),
    /** Notice of the meeting. */
    MEETING_NOTICE("meeting-notice", "Notice of the meeting"),
    /** Agenda and reports. */
    AGENDA("agenda", "Agenda and reports");

    private final String id;
    private final String words;

    TimetableStep(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name by which a command or a form refers to the step. */
    public String id() {
        return id;
    }

    /** The step in plain words. */
    public String words() {
        return words;
    }
}
