package uk.sharedservices.partnership.governance.decision;

/**
 * What one limb of the test for a key decision says. It points; it does not decide.
 *
 * @param limb  the limb, such as {@code savings}
 * @param indication  where it points
 * @param reason  why, a sentence
 */
public record KeyDecisionLimb(String limb, Indication indication, String reason) {

    /** Where a limb points. */
    public enum Indication {
        /** To a key decision. */
        KEY,
        /** Not to a key decision. */
        NOT_KEY,
        /** Nowhere: a sum, a threshold or the wards are not known. */
        NOT_KNOWN
    }
}
