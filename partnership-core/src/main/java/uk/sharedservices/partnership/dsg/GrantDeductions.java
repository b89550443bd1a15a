package uk.sharedservices.partnership.dsg;

import java.util.Optional;

/**
 * What the Department for Education keeps of a council's gross grant for a year, in whole pounds. Tameside, 2022/23: rates
 * 2,011,436, academies 96,897,003, places 4,125,000.
 *
 * @param rates  the schools' national non-domestic rates paid centrally, if they are known
 * @param academies  what is taken for academies
 * @param places  high needs places that the Department funds directly
 */
public record GrantDeductions(Optional<Long> rates, long academies, long places) {

    /** Refuses an amount below nothing or above a trillion pounds. */
    public GrantDeductions {
        rates.ifPresent(pounds -> BlockAmounts.check("rates", pounds));
        BlockAmounts.check("academies", academies);
        BlockAmounts.check("places", places);
    }
}
