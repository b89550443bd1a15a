package uk.sharedservices.partnership.published;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;

/** The partnership of Tameside and Stockport, 2020 to 2023, from two published reports. */
public final class ReferencePartnership {

    private static final String FILE = "tameside-and-stockport.json";

    private ReferencePartnership() {}

    /** Returns the partnership as the two reports tell it, each fact with its status and source. */
    public static Partnership tamesideAndStockport() {
        return PartnershipFile.read(file()).orThrow();
    }

    /** Returns the partnership file itself, UTF-8. */
    public static byte[] file() {
        return Shipped.file(FILE);
    }
}
