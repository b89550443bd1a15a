package uk.sharedservices.partnership.agreement.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * What is set to end an agreement, as far as it has been followed.
 *
 * @param termEnd  the last day of its term, renewals included, if it has one
 * @param notices  the last day that each notice to end it brings
 * @param parties  how many parties it has
 * @param afterEnd  what was agreed after it had ended, a sentence each
 */
record Prospect(Optional<LocalDate> termEnd, Map<NoticeGiven, LocalDate> notices, int parties, List<String> afterEnd) {

    /** The day on which it has surely ended: its term is out, or one party at most is left. */
    Optional<LocalDate> end() {
        return earlier(termEnd, lastToLeave());
    }

    /** The end of the first notice to run out: the first party leaves then. */
    Optional<LocalDate> firstToLeave() {
        return notices.values().stream().min(Comparator.naturalOrder());
    }

    /** The end of the notice by which only one party is left. */
    Optional<LocalDate> lastToLeave() {
        Map<CouncilCode, LocalDate> leaving = new TreeMap<>();
        notices.forEach(
                (notice, end) -> leaving.merge(notice.by(), end, (one, other) -> one.isBefore(other) ? one : other));
        return leaving.values().stream().sorted().skip(Math.max(0, parties - 2)).findFirst();
    }

    /** Returns how the agreement stands on a day, if a notice ends it for every party. */
    AgreementStanding ifOneEndsItForAll(LocalDate asAt) {
        return standing(asAt, firstToLeave());
    }

    /** Returns how the agreement stands on a day, if it goes on while two parties are left. */
    AgreementStanding ifItGoesOn(LocalDate asAt) {
        return standing(asAt, lastToLeave());
    }

    private AgreementStanding standing(LocalDate asAt, Optional<LocalDate> noticeEnd) {
        Optional<LocalDate> last = earlier(termEnd, noticeEnd);
        if (last.filter(asAt::isAfter).isPresent()) {
            return new AgreementStanding(
                    last.equals(termEnd) ? AgreementState.EXPIRED : AgreementState.TERMINATED, last);
        }
        boolean running = notices.values().stream().anyMatch(end -> !end.isBefore(asAt));
        return new AgreementStanding(running ? AgreementState.UNDER_NOTICE : AgreementState.IN_FORCE, last);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
