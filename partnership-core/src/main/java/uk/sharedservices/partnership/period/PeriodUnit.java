package uk.sharedservices.partnership.period;

/** Units in which agreements write periods. */
public enum PeriodUnit {
    /** Days, every one counted. */
    DAYS("day", 36_525),
    /** Weeks of seven days. */
    WEEKS("week", 5_218),
    /** Calendar months. */
    MONTHS("month", 1_200),
    /** Years of twelve calendar months. */
    YEARS("year", 100),
    /** Working days of a named calendar. */
    WORKING_DAYS("working day", 26_000);

    private final String word;
    private final int most;

    PeriodUnit(String word, int most) {
        this.word = word;
        this.most = most;
    }

    /** Returns whether counting in this unit needs a calendar of working days. */
    public boolean needsCalendar() {
        return this == WORKING_DAYS;
    }

    /** Returns {@code 1 week} or {@code 4 weeks}. */
    public String words(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }

    /** The most that a period may have of it: a century. */
    int most() {
        return most;
    }
}
