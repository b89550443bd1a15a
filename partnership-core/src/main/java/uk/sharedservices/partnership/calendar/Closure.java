package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A day on which an organisation is shut of its own choice, such as one of a council's Christmas shutdown.
 *
 * <p>In law it is an ordinary working day; it is none only where the agreement or the constitution says so.
 *
 * @param date  the day
 * @param reason  why, as it is printed on answers: {@code Christmas shutdown}
 */
public record Closure(LocalDate date, String reason) {

    /** Refuses a closure without a reason. */
    public Closure {
        if (reason.isBlank()) {
            throw InvalidValueException.of("reason of a closure", "must not be blank", reason);
        }
    }
}
