package uk.sharedservices.partnership.reporting.figures.finding;

/** How figures that are told as related stand to each other. */
public enum Grade {
    /** They agree to the last digit, or to the day. */
    EXACT("exact"),
    /** They differ by no more than the rounding of what is printed explains. */
    WITHIN_ROUNDING("within rounding"),
    /** They differ by more. */
    DOES_NOT_AGREE("does not agree"),
    /** A term is missing, or the words leave more than one meaning. */
    NOT_CHECKABLE("not checkable");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** The grade in plain words. */
    public String words() {
        return words;
    }
}
