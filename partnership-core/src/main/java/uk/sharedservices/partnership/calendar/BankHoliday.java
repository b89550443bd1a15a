package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;

/**
 * A bank holiday as observed.
 *
 * @param date  the day observed, which for a substitute is not the day itself
 * @param name  what it is called, such as {@code Good Friday}
 * @param substitute  whether it stands in for a day that fell on a weekend
 */
public record BankHoliday(LocalDate date, String name, boolean substitute) {

    /** Returns the name, marked when it is a substitute day. */
    public String label() {
        return substitute ? name + " (substitute day)" : name;
    }
}
