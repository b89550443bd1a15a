package uk.sharedservices.partnership.cli.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.cli.input.AssumedCallIn;
import uk.sharedservices.partnership.cli.input.DayConverter;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.StepsDone;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/** What is said of a decision whose steps are timed, by itself or on the way out of an agreement. */
final class DecisionOptions {

    @Option(
            names = "--key",
            arity = "1",
            paramLabel = "true|false",
            description = "whether the decision was judged key")
    private @Nullable Boolean key;

    @Option(names = "--private", description = "it is decided in private: the public are excluded from the meeting")
    private boolean inPrivate;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of the question: what has passed, what can still be done, and with how much slack")
    private @Nullable LocalDate asAt;

    @Mixin
    private AssumedCallIn callIn;

    @Mixin
    private StepsDone done;

    /** Whether anything is said but what is assumed of call-in. */
    boolean timesADecision() {
        return key != null || inPrivate || asAt != null || !done.isEmpty();
    }

    Optional<Boolean> key() {
        return Optional.ofNullable(key);
    }

    boolean inPrivate() {
        return inPrivate;
    }

    Optional<LocalDate> asAt() {
        return Optional.ofNullable(asAt);
    }

    Optional<CallInAssumption> callIn() {
        return callIn.assumption();
    }

    Map<TimetableStep, LocalDate> done(Facts facts) {
        return done.taken(facts);
    }
}
