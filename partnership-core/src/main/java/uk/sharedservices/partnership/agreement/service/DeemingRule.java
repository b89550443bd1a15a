package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.calendar.DayInWords.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A rule of a clause on service that says on what day a notice counts as given, whenever it arrives.
 *
 * <p>"The second business day after posting" and "the second day after posting or, if that is none, the next business
 * day" are different rules: for a letter posted on Friday 2 December 2022 the first gives Tuesday 6 December, the
 * second Monday 5 December.
 *
 * @param kind  how the day is found
 * @param before  by hand and by e-mail, the cut-off before which a business day still counts; a time such as 16:30
 * @param days  by post, how many days after posting, 1 to 30
 */
public record DeemingRule(
        DeemingKind kind,
        Optional<LocalTime> before,
        Optional<
                        @Min(value = 1, message = "must be at least 1") @Max(value = 30, message = "must be at most 30")
                        Integer>
                days) {

    private static final String SUBJECT = "deeming rule";
    private static final int MOST_DAYS = 30;

    /** Refuses days where nothing is posted, a posting rule without them, and a cut-off that cannot be one. */
    public DeemingRule {
        if (kind.isPosting() && days.isEmpty()) {
            throw InvalidValueException.of(SUBJECT, "must say how many days after posting", kind);
        }
        if (!kind.isPosting() && days.isPresent()) {
            throw InvalidValueException.of(SUBJECT, "must have days only where it is for post", kind);
        }
        days.filter(count -> count < 1 || count > MOST_DAYS).ifPresent(count -> {
            throw InvalidValueException.of(SUBJECT, "must have from 1 to 30 days", count);
        });
        if (!kind.takesCutOff() && before.isPresent()) {
            throw InvalidValueException.of(SUBJECT, "must have a cut-off only where it is HAND or ELECTRONIC", kind);
        }
        before.filter(cutOff -> cutOff.equals(LocalTime.MIDNIGHT)).ifPresent(cutOff -> {
            throw InvalidValueException.of(
                    SUBJECT, "must have a cut-off after 00:00, or none where the whole day counts", cutOff);
        });
        before.filter(cutOff -> !cutOff.equals(cutOff.truncatedTo(ChronoUnit.MINUTES)))
                .ifPresent(cutOff -> {
                    throw InvalidValueException.of(SUBJECT, "must have a cut-off in whole minutes", cutOff);
                });
    }

    /** Returns the rule "that day if delivered before the cut-off on a business day, else the next business day". */
    public static DeemingRule byHandBefore(LocalTime cutOff) {
        return new DeemingRule(DeemingKind.HAND, Optional.of(cutOff), Optional.empty());
    }

    /** Returns the rule "that day if sent before the cut-off on a business day, else the next business day". */
    public static DeemingRule electronicBefore(LocalTime cutOff) {
        return new DeemingRule(DeemingKind.ELECTRONIC, Optional.of(cutOff), Optional.empty());
    }

    /** Returns the rule "so many business days after posting". */
    public static DeemingRule businessDaysAfterPosting(int days) {
        return new DeemingRule(DeemingKind.POST_BUSINESS_DAYS, Optional.empty(), Optional.of(days));
    }

    /** Returns the rule "so many days after posting or, if that is no business day, the next business day". */
    public static DeemingRule daysAfterPostingRolled(int days) {
        return new DeemingRule(DeemingKind.POST_DAYS_ROLLED, Optional.empty(), Optional.of(days));
    }

    /** Returns the rule "when handed over". */
    public static DeemingRule whenDelivered() {
        return new DeemingRule(DeemingKind.WHEN_DELIVERED, Optional.empty(), Optional.empty());
    }

    /** Returns the rule in words: {@code on the 2nd business day after it is posted}. */
    @Override
    public String toString() {
        return switch (kind) {
            case HAND, ELECTRONIC ->
                "on the day it is " + kind.done()
                        + before.map(cutOff -> " if before " + time(cutOff) + " on a business day")
                                .orElse(" if a business day")
                        + ", else on the next business day";
            case POST_BUSINESS_DAYS -> "on the " + nth("business day") + " after it is posted";
            case POST_DAYS_ROLLED ->
                "on the " + nth("day") + " after it is posted or, if that is no business day, on the next";
            case WHEN_DELIVERED -> "when it is handed over";
        };
    }

    /** Returns {@code 2nd business day}. */
    String nth(String unit) {
        int count = days.orElse(0);
        int last = count % 10;
        boolean teen = count > 10 && count < 20;
        String ending = teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
        return count + ending + " " + unit;
    }
}
