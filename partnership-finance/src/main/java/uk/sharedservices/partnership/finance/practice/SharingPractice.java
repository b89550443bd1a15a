package uk.sharedservices.partnership.finance.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.finance.sharing.key.KeyTolerance;

/** What councils are published to go by when they share a cost. */
public final class SharingPractice {

    private SharingPractice() {}

    /**
     * A tolerance that councils are published to use.
     *
     * @param councils  the councils
     * @param measure  what they share by which measure
     * @param points  the tolerance, in percentage points of share
     * @param seenOn  the day of the report that tells it first
     * @param source  the report
     */
    public record PublishedTolerance(
            String councils, String measure, BigDecimal points, LocalDate seenOn, String source) {

        /** The tolerance. */
        public KeyTolerance tolerance() {
            return new KeyTolerance(points);
        }
    }

    /** Returns the tolerances, each with its source. */
    public static List<PublishedTolerance> tolerances() {
        return Held.TOLERANCES;
    }

    /** Returns that of South Hams and West Devon, three percentage points: the one to go by where an agreement names none. */
    public static KeyTolerance southHamsAndWestDevon() {
        return Held.TOLERANCES.get(0).tolerance();
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<PublishedTolerance> TOLERANCES =
                ShippedJson.entries("key-tolerances.json", PublishedTolerance.class);
    }
}
