package uk.sharedservices.partnership.published;

import uk.sharedservices.partnership.file.GovernanceProfilesFile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;

/**
 * The governance profiles that ship with the library: Stockport and Trafford, their call-in inferred from published
 * records, and Tameside, whose call-in rule is not known.
 */
public final class Constitutions {

    private static final String FILE = "governance-profiles.json";

    private Constitutions() {}

    /** Returns the profiles, each with its evidence. */
    public static GovernanceProfiles profiles() {
        return Held.PROFILES;
    }

    /** Returns the file of profiles itself, UTF-8. */
    public static byte[] file() {
        return Shipped.file(FILE);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final GovernanceProfiles PROFILES =
                GovernanceProfilesFile.read(file()).orThrow();
    }
}
