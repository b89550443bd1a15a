package uk.sharedservices.partnership.reporting.figures.relation;

import uk.sharedservices.partnership.reporting.figures.finding.Grade;

/**
 * How related figures stand to each other.
 *
 * @param grade  the grade
 * @param because  why, a sentence
 */
public record Verdict(Grade grade, String because) {

    /** Returns that they agree to the last digit. */
    public static Verdict exact(String because) {
        return new Verdict(Grade.EXACT, because);
    }

    /** Returns that they do not agree. */
    public static Verdict wrong(String because) {
        return new Verdict(Grade.DOES_NOT_AGREE, because);
    }

    /** Returns that they cannot be checked. */
    public static Verdict open(String because) {
        return new Verdict(Grade.NOT_CHECKABLE, because);
    }

    /** Returns whether the figures agree, if only within rounding. */
    public boolean agrees() {
        return grade == Grade.EXACT || grade == Grade.WITHIN_ROUNDING;
    }

    /** Returns this, but no more than not checkable where it would be that the figures do not agree. */
    public Verdict orOpen(String doubt) {
        return grade == Grade.DOES_NOT_AGREE ? open(because + " " + doubt) : this;
    }

    /** Returns this; where it would be that the figures do not agree, no more than not checkable if words let them be right. */
    public Verdict unless(Doubt doubt, String words) {
        return grade == Grade.DOES_NOT_AGREE ? doubt.in(words).map(this::orOpen).orElse(this) : this;
    }
}
