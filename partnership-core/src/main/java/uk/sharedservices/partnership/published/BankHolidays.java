package uk.sharedservices.partnership.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import uk.sharedservices.partnership.calendar.BankHoliday;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** The bank holidays published on gov.uk, as calendars of working days. */
public final class BankHolidays {

    private static final String FILE = "bank-holidays-england-and-wales.csv";
    private static final String COLUMNS = "date,name,substitute";
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
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .toList();
            if (!rows.get(0).equals(COLUMNS)) {
                throw new IllegalStateException(
                        FILE + " must have the columns " + COLUMNS + ", but has " + rows.get(0));
            }
            return WorkingDayCalendar.of(
                    "England and Wales",
                    "as published up to 21 August 2026",
                    FIRST_DAY,
                    HORIZON,
                    rows.stream().skip(1).map(BankHolidays::holiday).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BankHoliday holiday(String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalStateException(FILE + " must have three cells in a row, but has " + row);
        }
        return new BankHoliday(LocalDate.parse(cells[0]), cells[1], Boolean.parseBoolean(cells[2]));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final WorkingDayCalendar ENGLAND_AND_WALES = read();
    }
}
