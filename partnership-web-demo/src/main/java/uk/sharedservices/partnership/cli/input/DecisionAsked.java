package uk.sharedservices.partnership.cli.input;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.cli.value.TrueOrFalseConverter;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/** What is said of a decision whose steps are timed: by itself, on the way out of an agreement, or in a document. */
public final class DecisionAsked {

    @Option(
            names = "--key",
            arity = "1",
            paramLabel = "true|false",
            converter = TrueOrFalseConverter.class,
            description = "whether the decision was judged key")
    private @Nullable Boolean key;

    @Option(names = "--private", description = "it is decided in private: the public are excluded from the meeting")
    private boolean inPrivate;

    @Mixin
    private AssumedCallIn callIn;

    @Mixin
    private StepsDone done;

    /** Returns whether anything is said but what is assumed of call-in. */
    public boolean saysAnything() {
        return key != null || inPrivate || !done.isEmpty();
    }

    /** Returns whether it was judged key, if it was judged. */
    public Optional<Boolean> key() {
        return Optional.ofNullable(key);
    }

    /** Returns whether the public are excluded. */
    public boolean inPrivate() {
        return inPrivate;
    }

    /** Returns the call-in that is assumed, if any is. */
    public Optional<CallInAssumption> callIn() {
        return callIn.assumption();
    }

    /** Returns the steps that were taken, and on which days. */
    public Map<TimetableStep, LocalDate> done(Facts facts) {
        return done.taken(facts);
    }
}
