package uk.sharedservices.partnership.programme.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;

/** What must hold between a promise and what became of it. */
final class CommitmentCheck {

    private CommitmentCheck() {}

    static void of(Commitment commitment) {
        dueOneWay(commitment);
        Optional<Evidence> kept = commitment.keptForSure();
        Optional<Lapse> lapsed = commitment.lapsedForSure();
        if (kept.isPresent() && lapsed.isPresent()) {
            throw InvalidValueException.of(
                    "commitment",
                    "must have been kept or have lapsed, not both",
                    "kept " + kept.get().on() + ", lapsed " + lapsed.get().on());
        }
        notBeforeMade(commitment, "time at which a commitment is due", commitment.due());
        notBeforeMade(
                commitment,
                "time at which a commitment was kept",
                commitment.kept().map(Evidence::on));
        notBeforeMade(
                commitment,
                "time at which a commitment lapsed",
                commitment.lapsed().map(Lapse::on));
        commitment
                .delays()
                .forEach(
                        delay -> notBeforeMade(commitment, "time at which a delay was noted", Optional.of(delay.on())));
    }

    private static void dueOneWay(Commitment commitment) {
        List<String> ways = Stream.of(
                        commitment.due().map(due -> "in " + due),
                        commitment.within().map(within -> "within " + within),
                        commitment.occasion().map(occasion -> "on an occasion"))
                .flatMap(Optional::stream)
                .toList();
        if (ways.size() > 1) {
            throw InvalidValueException.of(
                    "commitment", "must fall due in one way at most", String.join(" and ", ways));
        }
        if (commitment.within().isPresent() == commitment.countedFrom().isEmpty()) {
            throw InvalidValueException.of(
                    "days that time is counted from",
                    "must be given where a length of time is set, and only there",
                    commitment.countedFrom().size());
        }
        if (commitment.countedFrom().stream().map(CountedFrom::name).distinct().count()
                < commitment.countedFrom().size()) {
            throw InvalidValueException.of(
                    "days that time is counted from",
                    "must each be given once",
                    commitment.countedFrom().stream().map(CountedFrom::name).toList());
        }
    }

    private static void notBeforeMade(Commitment commitment, String subject, Optional<When> found) {
        commitment
                .made()
                .ifPresent(made -> found.filter(when -> when.lastDay().isBefore(made.firstDay()))
                        .ifPresent(early -> {
                            throw InvalidValueException.of(
                                    subject, "must not be before it was made, " + made.inWords(), early.inWords());
                        }));
    }
}
