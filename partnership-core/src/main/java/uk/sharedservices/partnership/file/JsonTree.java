package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** Reads bytes into a tree, or says in a sentence why they are no JSON. */
final class JsonTree {

    private static final String ROOT = "$";

    private JsonTree() {}

    static Checked<JsonNode> read(ObjectMapper mapper, byte[] json, int mostBytes) {
        if (json.length > mostBytes) {
            return Checked.faulty(new Fault(ROOT, "must be at most " + bytes(mostBytes), "was " + bytes(json.length)));
        }
        try {
            JsonNode tree = mapper.readTree(json);
            return tree == null || tree.isMissingNode()
                    ? Checked.faulty(new Fault(ROOT, "must be JSON", "was empty"))
                    : Checked.clean(tree);
        } catch (StreamConstraintsException tooMuch) {
            return Checked.faulty(new Fault(
                    ROOT, "must be JSON of ordinary depth and with ordinary numbers and texts", tooMuch(tooMuch)));
        } catch (JsonProcessingException wrong) {
            return Checked.faulty(fault(wrong));
        } catch (IOException | NumberFormatException wrong) {
            // Broken text, such as half a UTF-32 character, or a number beyond all reckoning.
            return Checked.faulty(new Fault(ROOT, "must be JSON in UTF-8 with ordinary numbers", "is not"));
        }
    }

    private static Fault fault(JsonProcessingException wrong) {
        String message = wrong.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return new Fault(ROOT, "must be complete JSON", "it is cut short at " + place(wrong));
        }
        return message.startsWith("Duplicate field")
                ? new Fault(ROOT, "must name each field of an object once", "a field comes twice at " + place(wrong))
                : new Fault(ROOT, "must be JSON", "it is not at " + place(wrong));
    }

    /** Returns which limit is passed; Jackson's sentence says it first, and names its own settings after. */
    private static String tooMuch(StreamConstraintsException limit) {
        String message = limit.getOriginalMessage();
        if (message.startsWith("Document nesting depth")) {
            return "some of it is nested more than " + count(PartnershipJson.DEEPEST) + " deep";
        }
        if (message.startsWith("String")) {
            return "one of its texts or numbers is longer than " + count(PartnershipJson.LONGEST_TEXT) + " characters";
        }
        return message.startsWith("Token count")
                ? "it holds more than " + count(PartnershipJson.MOST_TOKENS) + " values, names and brackets"
                : "some of it is too long";
    }

    private static String place(JsonProcessingException at) {
        JsonLocation location = at.getLocation();
        return location == null
                ? "an unknown place"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String bytes(int count) {
        return count(count) + " bytes";
    }

    private static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
