package uk.sharedservices.partnership.programme.event;

/**
 * A review that an event triggers of one part of the partnership.
 *
 * @param event  the event
 * @param touched  what is to be reviewed
 * @param surely  whether the event had surely happened by the day asked about; otherwise only perhaps
 * @param standing  whether it was reviewed by then
 */
public record ReviewTriggered(EventId event, Touched touched, boolean surely, ReviewStanding standing) {

    /** Returns {@code agreement shared-director-of-education, touched by send-inspection-2021: reviewed}. */
    @Override
    public String toString() {
        return touched + ", touched by " + event + (surely ? "" : " if that had happened by then") + ": "
                + standing.words();
    }
}
