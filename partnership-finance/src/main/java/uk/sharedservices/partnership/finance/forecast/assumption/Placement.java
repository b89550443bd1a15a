package uk.sharedservices.partnership.finance.forecast.assumption;

/**
 * Where a child or young person with a plan is placed, as the Department for Education's returns divide them, with the line
 * of the section 251 return under which the cost of it is put. Mainstream and special stand for maintained schools, academies
 * and free schools together.
 */
public enum Placement {
    /** All placements together, where they are not told apart. */
    ALL("all placements", ""),
    /** A mainstream school, without a place of resourced provision. */
    MAINSTREAM("mainstream", Line.OWN),
    /** Resourced provision in a mainstream school. */
    RESOURCED_PROVISION("resourced provision", Line.OWN),
    /** A SEN unit in a mainstream school. */
    SEN_UNIT("SEN units", Line.OWN),
    /** A state special school. */
    SPECIAL("state special schools", Line.OWN),
    /** A non-maintained special school. */
    NON_MAINTAINED_SPECIAL("non-maintained special schools", Line.INDEPENDENT),
    /** An independent special school. */
    INDEPENDENT_SPECIAL("independent special schools", Line.INDEPENDENT),
    /** Another independent school. */
    OTHER_INDEPENDENT("other independent schools", Line.INDEPENDENT),
    /** Alternative provision or a pupil referral unit. */
    ALTERNATIVE_PROVISION("alternative provision", Line.ALTERNATIVE),
    /** A further education college. */
    FURTHER_EDUCATION("further education", Line.OWN),
    /** A specialist post-16 institution. */
    SPECIALIST_POST_16("specialist post-16", Line.INDEPENDENT),
    /** Education at home. */
    ELECTIVE_HOME_EDUCATION("elective home education", ""),
    /** Elsewhere. */
    OTHER("other", ""),
    /** Not in education. */
    NOT_IN_EDUCATION("not in education", "");

    private final String words;
    private final String line;

    Placement(String words, String line) {
        this.words = words;
        this.line = line;
    }

    /** The placement in plain words. */
    public String words() {
        return words;
    }

    /** The line, or lines, of the section 251 return that its cost is put under; empty where none is known. */
    public String section251() {
        return line;
    }

    /** Lines of the section 251 return. */
    private static final class Line {
        private static final String OWN = "1.2.1, 1.2.2";
        private static final String INDEPENDENT = "1.2.3";
        private static final String ALTERNATIVE = "1.2.7";
    }
}
