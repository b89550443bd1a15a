package uk.sharedservices.partnership.agreement.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * A date to watch in the life of an agreement.
 *
 * @param kind  what kind of date it is
 * @param day  the day: the last on which the review is in time, or the last on which the agreement, or its term, binds
 * @param what  what happens, as a sentence
 * @param latestNotice  the latest day to give notice for it, by reading, where notice can be given for it; that day may
 *     have passed
 * @param derivation  how the day was reached
 */
public record KeyDate(
        Kind kind, LocalDate day, String what, Optional<Answer<LocalDate>> latestNotice, Derivation derivation) {

    /** Kinds of date to watch in the life of an agreement. */
    public enum Kind {
        /** A review is due. */
        REVIEW,
        /** A party may end it. */
        BREAK_POINT,
        /** Its term runs out and it renews by itself. */
        RENEWAL,
        /** Its term runs out for good. */
        END_OF_TERM,
        /** A notice to end it runs out. */
        END_OF_NOTICE
    }

    /** Returns the day by which something must be done, seen from a day: that of notice, or once it has passed the date's. */
    public LocalDate actBy(LocalDate from) {
        return latestNotice
                .filter(Answer::isAnswered)
                .map(Answer::orThrow)
                .filter(latest -> !latest.isBefore(from))
                .orElse(day);
    }
}
