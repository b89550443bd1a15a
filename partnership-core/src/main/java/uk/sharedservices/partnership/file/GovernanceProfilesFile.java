package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * The file of governance profiles, format {@value #FORMAT}: the parts of councils' constitutions on which dates depend, and
 * the assumptions on offer where one is not known.
 */
public final class GovernanceProfilesFile {

    /** The format this version reads and writes. */
    public static final String FORMAT = "governance-profiles/1";

    /** The largest file accepted, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final FormatField FORMAT_FIELD = new FormatField(FORMAT);

    private GovernanceProfilesFile() {}

    /** Reads a file. Returns the profiles, or every fault sorted by its path. */
    public static Checked<GovernanceProfiles> read(byte[] file) {
        return PartnershipJson.tree(file, MOST_BYTES).then(GovernanceProfilesFile::read);
    }

    /** Writes profiles as a file. */
    public static String write(GovernanceProfiles profiles) {
        return PartnershipJson.write(FORMAT_FIELD.with(PartnershipJson.toTree(profiles)));
    }

    private static Checked<GovernanceProfiles> read(JsonNode tree) {
        if (!(tree instanceof ObjectNode file)) {
            return Checked.faulty(new Fault("$", "must be an object", Leaf.found(tree)));
        }
        List<Fault> faults = new ArrayList<>(FORMAT_FIELD.faults(file));
        Checked<GovernanceProfiles> profiles =
                PartnershipJson.readFacts(FORMAT_FIELD.without(file), GovernanceProfiles.class);
        faults.addAll(profiles.faults());
        return faults.isEmpty() ? profiles : new Checked.Faulty<>(faults);
    }
}
