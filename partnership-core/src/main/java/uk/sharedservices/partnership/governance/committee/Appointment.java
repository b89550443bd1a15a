package uk.sharedservices.partnership.governance.committee;

/**
 * How one council appoints its members of a joint committee.
 *
 * @param by  who appoints them
 * @param executiveMembersOnly  whether they must be members of the executive
 */
public record Appointment(Appointer by, boolean executiveMembersOnly) {

    /** Those who appoint members of a joint committee for a council. */
    public enum Appointer {
        /** The leader or, unless the leader directs otherwise, the executive, a member or a committee of it. */
        LEADER("the leader or, unless the leader directs otherwise, the executive, one of its members or committees"),
        /** The elected mayor. */
        MAYOR("the elected mayor"),
        /** The authority itself: the full council. */
        COUNCIL("the full council"),
        /** The authority itself, with the executive's agreement. */
        COUNCIL_WITH_EXECUTIVE("the full council, with the agreement of the executive");

        private final String words;

        Appointer(String words) {
            this.words = words;
        }

        /** Who it is, in plain words. */
        public String words() {
            return words;
        }
    }

    /** Returns {@code the leader ..., from members of the executive only}. */
    @Override
    public String toString() {
        return by.words() + (executiveMembersOnly ? ", from members of the executive only" : "");
    }
}
