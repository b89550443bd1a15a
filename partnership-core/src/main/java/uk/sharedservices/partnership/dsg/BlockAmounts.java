package uk.sharedservices.partnership.dsg;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * An amount for each of the four blocks, in whole pounds, as the Department for Education prints allocations.
 *
 * @param schools  schools block, £0 to £1 trillion, as each of the others
 * @param centralSchoolServices  central school services block
 * @param highNeeds  high needs block
 * @param earlyYears  early years block
 */
public record BlockAmounts(long schools, long centralSchoolServices, long highNeeds, long earlyYears) {

    /** Far above any grant, and far below where pence would no longer fit. */
    private static final long MOST = 1_000_000_000_000L;

    /** Refuses an amount below nothing or above a trillion pounds. */
    public BlockAmounts {
        check("schools", schools);
        check("centralSchoolServices", centralSchoolServices);
        check("highNeeds", highNeeds);
        check("earlyYears", earlyYears);
    }

    /** Returns the amount of a block, in pounds. */
    public long of(DsgBlock block) {
        return switch (block) {
            case SCHOOLS -> schools;
            case CENTRAL_SCHOOL_SERVICES -> centralSchoolServices;
            case HIGH_NEEDS -> highNeeds;
            case EARLY_YEARS -> earlyYears;
        };
    }

    /** The four together, in pounds. A printed total may differ from it by the rounding of each. */
    public long sum() {
        return schools + centralSchoolServices + highNeeds + earlyYears;
    }

    static void check(String field, long pounds) {
        if (pounds < 0 || pounds > MOST) {
            throw InvalidValueException.of("amount of a grant", "must be £0 to £1 trillion, in whole pounds", pounds)
                    .at(field);
        }
    }
}
