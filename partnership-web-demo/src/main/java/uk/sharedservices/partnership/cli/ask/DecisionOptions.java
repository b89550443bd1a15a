package uk.sharedservices.partnership.cli.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.cli.input.DecisionAsked;
import uk.sharedservices.partnership.cli.value.DayConverter;

/** What is said of a decision whose steps are timed, and as on which day. */
final class DecisionOptions {

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of the question: what has passed, what can still be done, and with how much slack")
    private @Nullable LocalDate asAt;

    @Mixin
    private DecisionAsked said;

    /** Whether anything is said but what is assumed of call-in. */
    boolean timesADecision() {
        return asAt != null || said.saysAnything();
    }

    Optional<LocalDate> asAt() {
        return Optional.ofNullable(asAt);
    }

    DecisionAsked said() {
        return said;
    }
}
