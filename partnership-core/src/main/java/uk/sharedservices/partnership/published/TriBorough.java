package uk.sharedservices.partnership.published;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;

/**
 * The services that Westminster, Kensington and Chelsea, and Hammersmith and Fulham shared under section 113 from 2011 to
 * 2018, from pages the councils published.
 *
 * <p>Three parties, twelve months' notice and an end named later than the notice needs: what the reference partnership has
 * not. The days of the notices are assumed, for no page gives them. What was put to the councils is told mostly from one
 * side's records: where the others' were not found, how a proposal stands cannot be said.
 */
public final class TriBorough {

    private static final String FILE = "tri-borough.json";

    private TriBorough() {}

    /** Returns the partnership as the pages tell it, each fact with its status and source. */
    public static Partnership partnership() {
        return PartnershipFile.read(file()).orThrow();
    }

    /** Returns the partnership file itself, UTF-8. */
    public static byte[] file() {
        return Shipped.file(FILE);
    }
}
