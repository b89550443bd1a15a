package uk.sharedservices.partnership.reporting.figures.finding;

/** The kinds of figures that are looked for. */
public enum FigureKind {
    /** A sum of money, such as {@code £3.243m}. */
    SUM("sum of money", "sums of money"),
    /** A percentage, such as {@code 2.27 per cent}. */
    PERCENTAGE("percentage", "percentages"),
    /** A day, such as {@code Wednesday 23 November 2022}; the year may be left out. */
    DAY("day", "days"),
    /** A month, such as {@code March 2021}. */
    MONTH("month", "months"),
    /** A financial year, such as {@code 2021-22}. */
    YEAR("financial year", "financial years"),
    /** A length of time, such as {@code four weeks}. */
    LENGTH("length of time", "lengths of time");

    private final String one;
    private final String several;

    FigureKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** Returns {@code 1 sum of money} or {@code 4 sums of money}. */
    public String words(long count) {
        return count + " " + (count == 1 ? one : several);
    }
}
