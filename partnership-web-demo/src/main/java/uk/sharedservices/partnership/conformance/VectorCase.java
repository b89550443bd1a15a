package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
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

    /** Returns why the case fails; empty if it passes. */
    Optional<Failure> run() {
        JsonNode expect = node.path("expect");
        if (!node.path("id").isTextual() || !node.path("given").isObject() || !expect.isObject() || expect.isEmpty()) {
            return Optional.of(failure(
                    "a case must have an id, a kind, what is given and what is expected, but " + place + " has not"));
        }
        Kind kind = Kind.KNOWN.get(kind());
        if (kind == null) {
            return Optional.of(failure("the kind '" + kind() + "' is not known"));
        }
        try {
            return compare(expect, kind.answer(node.get("given")));
        } catch (InvalidValueException refused) {
            return Optional.of(failure("given: " + refused.getMessage()));
        } catch (RuntimeException thrown) {
            // A case that throws is a failed case; the rest of the file is still run.
            return Optional.of(failure("answering threw " + thrown));
        }
    }

    private Optional<Failure> compare(JsonNode expect, Checked<Got> answered) {
        if (answered instanceof Checked.Clean<Got> clean) {
            Got got = clean.value();
            return Comparison.matches(expect, got.value())
                    ? Optional.empty()
                    : Optional.of(new Failure(
                            id(),
                            "expected " + expect + System.lineSeparator() + "got      " + got.value(),
                            got.derivation().sentences()));
        }
        return Optional.of(failure(answered.faults().stream()
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
