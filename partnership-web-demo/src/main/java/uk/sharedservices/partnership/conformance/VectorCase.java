package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * A case as a file holds it, which may be malformed.
 *
 * @param place  where in the file
 * @param node  the case
 */
record VectorCase(String place, JsonNode node) {

    /** The kind the case says it is; empty text if it does not. */
    String kind() {
        return node.path("kind").asText("");
    }

    /** What came of a case: why it failed, if it did; if it passed, the rules that it exercises. */
    record Ran(Optional<Failure> failure, Optional<Exercise> exercise) {

        private static Ran failed(Failure why) {
            return new Ran(Optional.of(why), Optional.empty());
        }
    }

    /** Runs the case. */
    Ran run() {
        JsonNode expect = node.path("expect");
        if (!node.path("id").isTextual() || !node.path("given").isObject() || !expect.isObject() || expect.isEmpty()) {
            return Ran.failed(failure(
                    "a case must have an id, a kind, what is given and what is expected, but " + place + " has not"));
        }
        Kind kind = Kinds.KNOWN.get(kind());
        if (kind == null) {
            return Ran.failed(failure("the kind '" + kind() + "' is not known"));
        }
        try {
            return compare(expect, kind.answer(node.get("given")));
        } catch (InvalidValueException refused) {
            return Ran.failed(failure("given: " + refused.getMessage()));
        } catch (RuntimeException unanswerable) {
            // A case that throws is a failed case; the rest of the file is still run.
            return Ran.failed(failure("it could not be answered"));
        }
    }

    private Ran compare(JsonNode expect, Checked<Got> answered) {
        if (answered instanceof Checked.Clean<Got> clean) {
            Got got = clean.value();
            return Comparison.matches(expect, got.value())
                    ? new Ran(Optional.empty(), Optional.of(new Exercise(id(), ExercisedRules.of(expect, got.value()))))
                    : Ran.failed(new Failure(
                            id(),
                            "expected " + expect + System.lineSeparator() + "got      " + got.shown(),
                            got.reasoning()));
        }
        return Ran.failed(failure(answered.faults().stream()
                .map(fault -> fault.within("given"))
                .map(Fault::toString)
                .collect(Collectors.joining(" "))));
    }

    private Failure failure(String reason) {
        return new Failure(id(), reason, List.of());
    }

    private String id() {
        return node.path("id").asText(place);
    }
}
