package uk.sharedservices.partnership.published;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.calendar.BankHoliday;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** The bank holidays published on gov.uk, as calendars of working days. */
public final class BankHolidays {

    private static final Table TABLE =
            new Table("bank-holidays-england-and-wales.csv", List.of("date", "name", "substitute"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final LocalDate HORIZON = LocalDate.of(2028, 12, 31);

    private BankHolidays() {}

    /**
     * Returns the working days of England and Wales, 1 January 2012 to 31 December 2028: Monday to Friday less the
     * bank holidays published on gov.uk up to 21 August 2026.
     */
    public static WorkingDayCalendar englandAndWales() {
        return Held.ENGLAND_AND_WALES;
    }

    private static WorkingDayCalendar read() {
        return WorkingDayCalendar.of(
                "England and Wales",
                "as published up to 21 August 2026",
                FIRST_DAY,
                HORIZON,
                TABLE.rows().stream()
                        .map(row -> new BankHoliday(
                                LocalDate.parse(row.get(0)), row.get(1), Boolean.parseBoolean(row.get(2))))
                        .toList());
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final WorkingDayCalendar ENGLAND_AND_WALES = read();
    }
}
