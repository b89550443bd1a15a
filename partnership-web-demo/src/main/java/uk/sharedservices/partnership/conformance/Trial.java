package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
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
                    "$.kind", "must be one of " + String.join(", ", ConformanceRun.knownKinds()), "was '" + kind + "'"));
        }
        if (!given.isObject()) {
            return Checked.faulty(new Fault(GIVEN, "must be an object", given.isMissingNode() ? "is missing" : "is none"));
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

    private static Checked<Got> within(List<Fault> faults) {
        return new Checked.Faulty<>(
                faults.stream().map(fault -> fault.within(GIVEN)).toList());
    }

    /** Returns for each kind what a case that ships is given, to begin with; an empty object where none ships. */
    public static Map<String, JsonNode> examples() {
        return Held.EXAMPLES;
    }

    private static Map<String, JsonNode> read() {
        Map<String, JsonNode> examples = new TreeMap<>();
        ConformanceVectors.names().stream()
                .map(name -> PartnershipJson.tree(ConformanceVectors.file(name), ConformanceRun.MOST_BYTES)
                        .orThrow())
                .flatMap(file -> file.path("cases").valueStream())
                .forEach(each -> examples.putIfAbsent(each.path("kind").asText(), each.path("given")));
        ConformanceRun.knownKinds()
                .forEach(kind -> examples.putIfAbsent(kind, JsonNodeFactory.instance.objectNode()));
        return examples;
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final Map<String, JsonNode> EXAMPLES = Map.copyOf(read());
    }
}
