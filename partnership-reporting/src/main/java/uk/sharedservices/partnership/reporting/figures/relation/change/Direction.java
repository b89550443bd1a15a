package uk.sharedservices.partnership.reporting.figures.relation.change;

/** Whether a change is told as a rise or as a fall. */
enum Direction {
    /** A rise. */
    UP("an increase of "),
    /** A fall. */
    DOWN("a decrease of ");

    /** Nouns for a rise. */
    private static final String RISES = "increase|rise|growth|uplift";

    /** Nouns for a fall. */
    private static final String FALLS = "decrease|fall|reduction|drop|decline";

    /** Verbs for a rise. */
    private static final String ROSE =
            "increased|increases|increasing|increase|risen|rises|rose|rise|grew|grown|grows|up";

    /** Verbs for a fall. */
    private static final String FELL =
            "decreased|decreases|decrease|fallen|fell|falls|fall|reduced|reduces|reduce|dropped|declined|down";

    /** Matches a noun for a change, caught. */
    static final String NOUN = "(?<![a-z])(" + RISES + "|" + FALLS + ")";

    /** Matches a verb for a change, caught. */
    static final String VERB = "(?<![a-z])(" + ROSE + "|" + FELL + ")";

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** Returns the direction of a noun or verb. */
    static Direction of(String word) {
        return ("|" + RISES + "|" + ROSE + "|").contains("|" + word + "|") ? UP : DOWN;
    }

    /** Returns {@code an increase of }. */
    String words() {
        return words;
    }

    /** Returns 1 or -1. */
    int sign() {
        return this == UP ? 1 : -1;
    }
}
