package uk.sharedservices.partnership.agreement.clause;

import java.time.MonthDay;

/**
 * A day of the year that a wording states.
 *
 * @param words  the words, such as {@code by 31 December}
 * @param day  the day
 */
public record StatedDay(String words, MonthDay day) {}
