package uk.sharedservices.partnership.programme.workstream;

/**
 * A stage in the life of a workstream.
 *
 * <p>Seven stages lie on its path, from scoping to live. Beside the path it can be paused, and it can end in two ways:
 * ceased, which says that the councils stopped it, and found not appropriate, which says what they found out.
 */
public enum Stage {
    /** What could be shared is being explored. */
    SCOPING("scoping"),
    /** The ways of doing it are being compared. */
    OPTIONS_APPRAISAL("options appraisal"),
    /** The detailed, evidence-based proposal is being written. */
    BUSINESS_CASE("business case"),
    /** The proposal is with the councils, which each decide. */
    AWAITING_DECISIONS("awaiting decisions"),
    /** Every council that must has agreed. */
    APPROVED("approved"),
    /** What was agreed is being put in place. */
    IMPLEMENTING("implementing"),
    /** The shared service runs. */
    LIVE("live"),
    /** Work rests, to be taken up again at the stage it had reached. */
    PAUSED("paused"),
    /** The councils stopped it. An end. */
    CEASED("ceased"),
    /** Sharing was found not to be appropriate. An end. */
    FOUND_NOT_APPROPRIATE("found not appropriate");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The stage in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether it is one of the seven from scoping to live. */
    public boolean isOnPath() {
        return compareTo(LIVE) <= 0;
    }

    /** Returns whether nothing follows it. */
    public boolean isEnd() {
        return compareTo(CEASED) >= 0;
    }

    /** Returns whether a workstream is there only with the agreement of every council that must decide. */
    public boolean needsAgreement() {
        return isOnPath() && compareTo(APPROVED) >= 0;
    }

    /** Returns whether a move to it must say why: it stops the work, for a time or for good. */
    public boolean needsReason() {
        return !isOnPath();
    }
}
