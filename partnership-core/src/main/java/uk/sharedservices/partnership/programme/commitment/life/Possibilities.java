package uk.sharedservices.partnership.programme.commitment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.Evidence;
import uk.sharedservices.partnership.programme.commitment.Lapse;

/** The standings that a promise may have on a day, for what the records say of "in February" fits more than one day. */
final class Possibilities {

    private final Commitment commitment;
    private final LocalDate asAt;

    Possibilities(Commitment commitment, LocalDate asAt) {
        this.commitment = commitment;
        this.asAt = asAt;
    }

    /** Returns each standing that the records allow, one at least, where the promise is due by a day or has none. */
    Set<CommitmentStanding> where(Optional<LocalDate> dueBy) {
        Set<CommitmentStanding> possible = EnumSet.noneOf(CommitmentStanding.class);
        if (commitment.made().map(made -> !made.perhapsBy(asAt)).orElse(false)) {
            return EnumSet.of(CommitmentStanding.NOT_MADE);
        }
        Optional<When> kept = commitment.keptForSure().map(Evidence::on).filter(on -> on.perhapsBy(asAt));
        kept.ifPresent(on -> possible.addAll(asKept(on, dueBy)));
        Optional<When> lapsed = commitment.lapsedForSure().map(Lapse::on).filter(on -> on.perhapsBy(asAt));
        lapsed.ifPresent(on -> possible.add(CommitmentStanding.LAPSED));
        if (kept.or(() -> lapsed).map(on -> on.surelyBy(asAt)).orElse(false)) {
            return possible;
        }
        if (dueBy.map(asAt::isAfter).orElse(false)) {
            possible.add(CommitmentStanding.DUE_NO_EVIDENCE);
        } else {
            possible.add(CommitmentStanding.OPEN);
            if (!surelyMade()) {
                possible.add(CommitmentStanding.NOT_MADE);
            }
        }
        return possible;
    }

    private Set<CommitmentStanding> asKept(When on, Optional<LocalDate> dueBy) {
        LocalDate lastByThen = on.lastDay().isAfter(asAt) ? asAt : on.lastDay();
        Set<CommitmentStanding> possible = EnumSet.noneOf(CommitmentStanding.class);
        if (dueBy.map(due -> !on.firstDay().isAfter(due)).orElse(true)) {
            possible.add(CommitmentStanding.KEPT);
        }
        if (dueBy.map(lastByThen::isAfter).orElse(false)) {
            possible.add(CommitmentStanding.LATE);
        }
        return possible;
    }

    private boolean surelyMade() {
        return commitment.made().map(made -> made.surelyBy(asAt)).orElse(false);
    }

    /** Returns what is not known closely enough, a sentence each. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (commitment.made().isEmpty()) {
            missing.add("When it was promised is not known.");
        }
        commitment.made().ifPresent(on -> unlessOneDay(on, "it was promised", missing));
        commitment.keptForSure().map(Evidence::on).ifPresent(on -> unlessOneDay(on, "it was kept", missing));
        commitment.lapsedForSure().map(Lapse::on).ifPresent(on -> unlessOneDay(on, "it lapsed", missing));
        return missing;
    }

    private void unlessOneDay(When on, String what, List<String> missing) {
        if (!on.isOneDay() && on.perhapsBy(asAt)) {
            missing.add("On which day in " + on.inWords() + " " + what + " is not known.");
        }
    }

    /** Returns what a standing assumes, as a clause. */
    static String assumption(CommitmentStanding standing) {
        return switch (standing) {
            case NOT_MADE -> "it was not promised yet";
            case KEPT -> "it was kept, and in time";
            case LATE -> "it was kept, and too late";
            case LAPSED -> "it had lapsed by then";
            case OPEN -> "it was promised and nothing had come of it yet";
            case DUE_NO_EVIDENCE -> "nothing had come of it yet";
        };
    }
}
