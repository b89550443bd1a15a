package uk.sharedservices.partnership.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Days in no order, the same in every run, so that no answer can be foreseen or kept. */
final class Days {

    private static final long SEED = 20_221_123L;
    private static final int HOW_MANY = 1 << 12;
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final LocalDate[] days;
    private int at;

    Days() {
        this.days = new Random(SEED)
                .longs(HOW_MANY, FIRST.toEpochDay(), LAST.toEpochDay() + 1)
                .mapToObj(LocalDate::ofEpochDay)
                .toArray(LocalDate[]::new);
    }

    LocalDate next() {
        at = (at + 1) & (HOW_MANY - 1);
        return days[at];
    }

    /** Every one of them, once. */
    List<LocalDate> all() {
        return List.of(days);
    }
}
