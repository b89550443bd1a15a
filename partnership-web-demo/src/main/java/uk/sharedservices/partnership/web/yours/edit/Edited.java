package uk.sharedservices.partnership.web.yours.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.guard.JsonLimits;

/**
 * A file on its way to being saved, with or without faults.
 *
 * @param content  its text
 * @param tree  what it holds, if it is JSON at all
 * @param checked  the partnership, or every fault
 */
record Edited(String content, Optional<ObjectNode> tree, Checked<Partnership> checked) {

    private static final String FORMAT = "format";

    static Edited of(String content) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        Optional<ObjectNode> tree =
                PartnershipJson.tree(file, PartnershipFile.MOST_BYTES) instanceof Checked.Clean<JsonNode> read
                                && read.value() instanceof ObjectNode object
                        ? Optional.of(object)
                        : Optional.empty();
        return new Edited(content, tree, JsonLimits.held(file, () -> PartnershipFile.read(file)));
    }

    /** Returns the file with another content; as it is, to the letter, if that is the same. */
    Edited with(ObjectNode changed) {
        return tree.filter(changed::equals).isPresent() ? this : of(PartnershipJson.write(changed));
    }

    /** Returns it in the format that has fields; one of the format before is written anew. Empty if it has none. */
    Optional<Edited> inFields() {
        if (tree.filter(file -> file.path(FORMAT).asText().equals(PartnershipFile.FORMAT))
                .isPresent()) {
            return Optional.of(this);
        }
        return checked instanceof Checked.Clean<Partnership> clean
                ? Optional.of(of(PartnershipFile.write(clean.value())))
                : Optional.empty();
    }

    List<Fault> faults() {
        return checked.faults();
    }
}
