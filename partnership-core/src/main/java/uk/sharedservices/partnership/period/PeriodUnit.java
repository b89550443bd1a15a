package uk.sharedservices.partnership.period;

/** Units in which agreements write periods. */
public enum PeriodUnit {
    /** Days, every one counted. */
    DAYS("day", 1),
    /** Weeks of seven days. */
    WEEKS("week", 7),
    /** Calendar months. */
    MONTHS("month", 31),
    /** Years of twelve calendar months. */
    YEARS("year", 366),
    /** Working days of a named calendar. */
    WORKING_DAYS("working day", 2);

    private final String word;
    private final int daysAtMost;

    PeriodUnit(String word, int daysAtMost) {
        this.word = word;
        this.daysAtMost = daysAtMost;
    }

    /** Returns whether counting in this unit needs a calendar of working days. */
    public boolean needsCalendar() {
        return this == WORKING_DAYS;
    }

    /** Returns {@code 1 week} or {@code 4 weeks}. */
    String words(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }

    /** The longest that one unit lasts, in days, near enough to bound a period. */
    int daysAtMost() {
        return daysAtMost;
    }
}
