package uk.sharedservices.partnership.finance.sharing.key;

import uk.sharedservices.partnership.finance.sharing.ExactNumber;

/** Of what the tolerance of a key is. */
public enum ToleranceOf {
    /** Of the whole cost: 44.98 % to 46.5 % is 1.52 points. */
    POINTS("percentage points") {
        @Override
        boolean isPassed(ExactNumber before, ExactNumber now, ExactNumber figure) {
            return now.minus(before).abs().compareTo(figure) > 0;
        }
    },
    /** Of the share before: 44.98 % to 46.5 % is 3.38 per cent of it. A share that was nothing passes any by being something. */
    SHARE("per cent of the share before") {
        @Override
        boolean isPassed(ExactNumber before, ExactNumber now, ExactNumber figure) {
            return now.minus(before).abs().times(HUNDRED).compareTo(figure.times(before)) > 0;
        }
    };

    private static final ExactNumber HUNDRED = ExactNumber.of(100);

    private final String words;

    ToleranceOf(String words) {
        this.words = words;
    }

    /** What it is of, in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether a share, in per cent of the cost, moved further than a tolerance allows. */
    abstract boolean isPassed(ExactNumber before, ExactNumber now, ExactNumber figure);
}
