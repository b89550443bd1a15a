package uk.sharedservices.partnership.finance.practice;

import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.fact.DatedValues;

/**
 * The pay awards of the National Joint Council for Local Government Services, 2022/23 to 2025/26. They bind no chief officer: a
 * Director's pay follows another council's awards.
 */
public final class NationalPayAwards {

    private NationalPayAwards() {}

    /** Returns the award of a financial year; empty where none is held. */
    public static Optional<NationalAward> njc(FinancialYear year) {
        return Held.AWARDS.on(year.firstDay());
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final DatedValues<NationalAward> AWARDS = DatedValues.of(
                "NJC pay award",
                ShippedJson.entries("pay-awards.json", NationalAward.class).stream()
                        .map(award -> new DatedValues.Span<>(
                                award.from(), Optional.of(award.year().lastDay()), award))
                        .toList());
    }
}
