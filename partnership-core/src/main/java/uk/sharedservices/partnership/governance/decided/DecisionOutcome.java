package uk.sharedservices.partnership.governance.decided;

/** What a council's decision came to, as councils minute it. */
public enum DecisionOutcome {
    /** Agreed as proposed. */
    AGREED("agreed", Stance.AGREES),
    /** Agreed with changes to what was proposed; whether the other councils agree to the changes is a question of its own. */
    AGREED_WITH_CHANGES("agreed with changes", Stance.AGREES),
    /** Agreed in principle only: a further decision is to come. */
    AGREED_IN_PRINCIPLE("agreed in principle", Stance.NOT_DECIDED),
    /** Refused. */
    REFUSED("refused", Stance.REFUSES),
    /** Put off: not decided. */
    DEFERRED("deferred", Stance.NOT_DECIDED),
    /** Sent to another decision maker of the council: not decided. */
    REFERRED("referred to another decision maker", Stance.NOT_DECIDED),
    /** Noted: nothing was decided. */
    NOTED("noted", Stance.NOT_DECIDED);

    private final String words;
    private final Stance stance;

    DecisionOutcome(String words, Stance stance) {
        this.words = words;
        this.stance = stance;
    }

    /** The outcome in plain words. */
    public String words() {
        return words;
    }

    /** Where it leaves the council. */
    public Stance stance() {
        return stance;
    }
}
