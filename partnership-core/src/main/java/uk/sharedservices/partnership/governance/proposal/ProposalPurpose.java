package uk.sharedservices.partnership.governance.proposal;

/** What a proposal to several councils is for. */
public enum ProposalPurpose {
    /** To explore working together, or to set up a programme of work that does. */
    EXPLORE("to explore working together"),
    /** To make an agreement. */
    MAKE_AGREEMENT("to make an agreement"),
    /** To change an agreement's terms, its length among them. */
    VARY_AGREEMENT("to vary an agreement"),
    /** To end an agreement. */
    END_AGREEMENT("to end an agreement"),
    /** To create a shared post. */
    SHARED_POST("to share a post"),
    /** To create a shared service. */
    SHARED_SERVICE("to share a service"),
    /** To appoint a joint committee. */
    JOINT_COMMITTEE("to appoint a joint committee"),
    /** Anything else; the title says what. */
    OTHER("for another purpose");

    private final String words;

    ProposalPurpose(String words) {
        this.words = words;
    }

    /** The purpose in plain words. */
    public String words() {
        return words;
    }
}
