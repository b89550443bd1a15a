package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionLinks;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * The partnership file, format {@value #FORMAT}.
 *
 * <p>Days in it are inclusive and of the years 1900 to 2199, decimals and figures are text, unknown fields are refused.
 * Writing what was read gives the same facts. A file of the format before, {@value OlderFormat#BEFORE}, is read as one of
 * this; the paths of its faults are those of the present format.
 */
public final class PartnershipFile {

    /** The format this version writes. It reads the one before as well. */
    public static final String FORMAT = "partnership/2";

    /** The largest file accepted, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final FormatField FORMAT_FIELD = new FormatField(FORMAT);
    private static final FormatField BEFORE = new FormatField(OlderFormat.BEFORE);

    private PartnershipFile() {}

    /** Reads a file. Returns the partnership, or every fault sorted by its path. */
    public static Checked<Partnership> read(byte[] file) {
        return PartnershipJson.tree(file, MOST_BYTES).then(PartnershipFile::read);
    }

    /** Reads a file's tree. Returns the partnership, or every fault sorted by its path from {@code $}. */
    public static Checked<Partnership> read(JsonNode tree) {
        if (!(tree instanceof ObjectNode given)) {
            return Checked.faulty(new Fault("$", "must be an object", Leaf.found(tree)));
        }
        if (BEFORE.isIn(given)) {
            return present(FORMAT_FIELD.with(OlderFormat.upgrade(BEFORE.without(given))));
        }
        return present(given);
    }

    private static Checked<Partnership> present(ObjectNode file) {
        List<Fault> faults = new ArrayList<>(FORMAT_FIELD.faults(file));
        Checked<Partnership> partnership = PartnershipJson.readFacts(FORMAT_FIELD.without(file), Partnership.class);
        faults.addAll(partnership.faults());
        if (faults.isEmpty()) {
            return partnership;
        }
        // What is built has been checked as a whole; with a fault anywhere it was not built.
        faults.addAll(TreeLinks.of(file, Partnership.class, faults).faults());
        if (faults.size() < ShapeCheck.ENOUGH) {
            faults.addAll(betweenDecisions(file.path("decisions")));
        }
        return new Checked.Faulty<>(faults);
    }

    /** What is wrong between those decisions of a faulty file that can be read; what is wrong in one is found elsewhere. */
    private static List<Fault> betweenDecisions(JsonNode listed) {
        SortedMap<Integer, CouncilDecision> readable = new TreeMap<>();
        for (int place = 0; place < listed.size(); place++) {
            if (PartnershipJson.read(listed.path(place), CouncilDecision.class)
                    instanceof Checked.Clean<CouncilDecision> decision) {
                readable.put(place, decision.value());
            }
        }
        return DecisionLinks.faultsAmong(readable).stream()
                .map(fault -> fault.within("$.decisions"))
                .toList();
    }

    /**
     * Writes a partnership as a file.
     *
     * @param partnership  the partnership
     * @return the file's text
     * @throws InvalidInputException if the partnership, built in code, holds what no file may
     */
    public static String write(Partnership partnership) {
        ObjectNode file = FORMAT_FIELD.with(PartnershipJson.toTree(partnership));
        read((JsonNode) file).orThrow();
        return PartnershipJson.write(file);
    }
}
