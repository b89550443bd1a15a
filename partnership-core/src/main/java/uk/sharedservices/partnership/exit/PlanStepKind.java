package uk.sharedservices.partnership.exit;

import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/** The steps of the way out, in the order in which they are taken. */
public enum PlanStepKind {
    /** Notice of the key decision on the forward plan. */
    KEY_DECISION_NOTICE("Notice of the key decision"),
    /** First notice of a private meeting. */
    PRIVATE_NOTICE("Notice of the private meeting"),
    /** Further notice of a private meeting. */
    PRIVATE_FURTHER_NOTICE("Further notice of the private meeting"),
    /** Notice of the meeting. */
    MEETING_NOTICE("Notice of the meeting"),
    /** Agenda and reports. */
    AGENDA("Agenda and reports"),
    /** The decision. */
    DECISION("Decision"),
    /** Publication of the decision. */
    PUBLICATION("Publication of the decision"),
    /** The decision takes effect. */
    EFFECT("Decision in effect"),
    /** Service of the notice. */
    SERVICE("Service of the notice"),
    /** The day on which the notice counts as given. */
    NOTICE_GIVEN("Notice given");

    private final String words;

    PlanStepKind(String words) {
        this.words = words;
    }

    /** The step in plain words. */
    public String words() {
        return words;
    }

    /** Returns the step that stands for a step of a decision's timetable. */
    static PlanStepKind of(TimetableStep step) {
        return switch (step) {
            case KEY_DECISION_NOTICE -> KEY_DECISION_NOTICE;
            case PRIVATE_NOTICE -> PRIVATE_NOTICE;
            case PRIVATE_FURTHER_NOTICE -> PRIVATE_FURTHER_NOTICE;
            case MEETING_NOTICE -> MEETING_NOTICE;
            case AGENDA -> AGENDA;
            case SCRUTINY ->
                throw new IllegalStateException(
                        "a plan from a wanted end sets no day for scrutiny before the decision");
        };
    }
}
