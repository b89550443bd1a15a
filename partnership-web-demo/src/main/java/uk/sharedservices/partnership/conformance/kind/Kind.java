package uk.sharedservices.partnership.conformance.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** A kind of case: what it is given and how it is answered. Each chapter lists its own. */
public interface Kind {

    /** The field of a case that is given a partnership. */
    String PARTNERSHIP = "partnership";

    /** Answers what a case is given, or says what is wrong with it. */
    Checked<Got> answer(JsonNode given);

    /** Returns the kind that is given what a type holds. */
    static <G> Kind of(Class<G> given, Function<G, Got> answer) {
        return node -> PartnershipJson.read(node, given).then(clean -> Checked.clean(answer.apply(clean)));
    }

    /** Returns the kind that is given a partnership file, as {@code partnership}, and beside it what a type holds. */
    static <G> Kind ofPartnership(Class<G> given, BiFunction<Partnership, G, Checked<Got>> answer) {
        return node -> partnership(node).with(PartnershipJson.read(without(node), given), answer);
    }

    private static Checked<Partnership> partnership(JsonNode node) {
        Checked<Partnership> read = PartnershipFile.read(node.path(PARTNERSHIP));
        return read instanceof Checked.Clean
                ? read
                : new Checked.Faulty<>(read.faults().stream()
                        .map((Fault fault) -> fault.within("$." + PARTNERSHIP))
                        .toList());
    }

    private static JsonNode without(JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy().without(PARTNERSHIP) : node;
    }
}
