package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** Tries a case: what it is given, without what is expected. */
public final class Trial {

    private static final String GIVEN = "$.given";
    private static final String OTHERS = "examples.json";

    private Trial() {}

    /**
     * Answers a case.
     *
     * @param kind  its kind
     * @param given  what it is given
     * @return the answer; or every fault of the case, with its path
     */
    public static Checked<Got> of(String kind, JsonNode given) {
        Kind known = Kinds.KNOWN.get(kind);
        if (known == null) {
            return Checked.faulty(new Fault(
                    "$.kind",
                    "must be one of " + String.join(", ", ConformanceRun.knownKinds()),
                    "was '" + kind + "'"));
        }
        if (!given.isObject()) {
            return Checked.faulty(
                    new Fault(GIVEN, "must be an object", given.isMissingNode() ? "is missing" : "is none"));
        }
        try {
            Checked<Got> got = known.answer(given);
            return got instanceof Checked.Faulty<Got> faulty ? within(faulty.faults()) : got;
        } catch (InvalidInputException several) {
            return within(several.faults());
        } catch (InvalidValueException refused) {
            return Checked.faulty(new Fault(
                    GIVEN + refused.field().map(field -> "." + field).orElse(""), refused.mustHold(), refused.found()));
        } catch (OutsideCalendarException outside) {
            return Checked.faulty(new Fault(
                    GIVEN,
                    "must be about days from " + outside.firstDay() + " to " + outside.horizon(),
                    "is about others"));
        }
    }

    /** Answers a case as a server does it, which refuses one that simulates more than it does for anyone. */
    public static Checked<Got> onServer(String kind, JsonNode given) {
        return SimulationLimit.ofCase(kind, given).then(small -> of(kind, small));
    }

    private static Checked<Got> within(List<Fault> faults) {
        return new Checked.Faulty<>(
                faults.stream().map(fault -> fault.within(GIVEN)).toList());
    }

    /**
     * A case to begin with.
     *
     * @param kind  its kind
     * @param given  what it is given
     */
    public record Example(String kind, JsonNode given) {}

    /** Returns for each kind what a case is given, to begin with. */
    public static Map<String, JsonNode> examples() {
        return Held.EXAMPLES;
    }

    /** Returns a case that ships, named as in {@code service:S01}; empty if there is none. */
    public static Optional<Example> example(String vector) {
        return Optional.ofNullable(Held.CASES.get(vector));
    }

    private static Map<String, Example> read() {
        Map<String, Example> cases = new LinkedHashMap<>();
        for (String name : ConformanceVectors.names()) {
            PartnershipJson.tree(ConformanceVectors.file(name), ConformanceRun.MOST_BYTES)
                    .orThrow()
                    .path("cases")
                    .forEach(each -> cases.put(
                            name + ":" + each.path("id").asText(),
                            new Example(each.path("kind").asText(), each.path("given"))));
        }
        return cases;
    }

    /** Those of the shared files stand in a file of their own, for they are published apart. */
    private static Map<String, JsonNode> firstOfEach(Collection<Example> cases) {
        Map<String, JsonNode> examples = new TreeMap<>();
        cases.forEach(each -> examples.putIfAbsent(each.kind(), each.given()));
        try (InputStream others = Objects.requireNonNull(Trial.class.getResourceAsStream(OTHERS), OTHERS)) {
            PartnershipJson.tree(others.readAllBytes(), ConformanceRun.MOST_BYTES)
                    .orThrow()
                    .properties()
                    .forEach(each -> examples.putIfAbsent(each.getKey(), each.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(examples);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final Map<String, Example> CASES = read();
        private static final Map<String, JsonNode> EXAMPLES = firstOfEach(CASES.values());
    }
}
