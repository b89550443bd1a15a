package uk.sharedservices.partnership.agreement.notice;

import java.time.LocalDate;

/** The two ways to read "not less than" in a clause to end an agreement. They differ by one day. */
public enum NoticeReading {
    /** The notice may name the last day of the period. The better view for a clause to end an agreement. */
    CORRESPONDING_DATE("Corresponding-date reading, the notice may name the last day of the period", 0),
    /** The notice may name no day before the day after the period. The safer view. */
    CLEAR("Clear reading, the notice may name no day before the day after the period", 1);

    private final String meaning;
    private final int daysAfterLastDay;

    NoticeReading(String meaning, int daysAfterLastDay) {
        this.meaning = meaning;
        this.daysAfterLastDay = daysAfterLastDay;
    }

    /** The reading in a phrase. */
    public String meaning() {
        return meaning;
    }

    /** Returns the earliest end that a notice may name, before any fixed expiry day. */
    LocalDate endAfter(LocalDate lastDay) {
        return lastDay.plusDays(daysAfterLastDay);
    }

    /** Returns the last day a period may have, for a notice to name {@code end}. */
    LocalDate lastDayFor(LocalDate end) {
        return end.minusDays(daysAfterLastDay);
    }
}
