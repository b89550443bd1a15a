package uk.sharedservices.partnership.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.guard.RequestSize;

/** The line for a shell that asks the API what the page asks. */
final class CurlLine {

    private static final int LONGEST = 4_000;

    private CurlLine() {}

    /** Returns the line; of a long case, or of one that is no JSON, it names a file to save it in. */
    static String of(String address, String kind, String given) {
        Checked<JsonNode> tree = PartnershipJson.tree(given.getBytes(StandardCharsets.UTF_8), RequestSize.MOST_BYTES);
        String body = tree instanceof Checked.Clean<JsonNode> clean ? body(kind, clean.value()) : "";
        String data = body.isEmpty() || body.length() > LONGEST ? "@case.json" : body;
        return "curl -s -H 'Content-Type: application/json' -d " + quoted(data) + " " + quoted(address);
    }

    private static String body(String kind, JsonNode given) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("kind", kind);
        body.set("given", given);
        return body.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
