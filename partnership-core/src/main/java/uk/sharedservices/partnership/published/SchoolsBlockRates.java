package uk.sharedservices.partnership.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.dsg.RatesTreatment;
import uk.sharedservices.partnership.fact.DatedValues;

/** How schools' rates are treated in the schools block: deducted from 2022/23 on, not from 2019/20 to 2021/22. */
public final class SchoolsBlockRates {

    private static final Table TABLE =
            new Table("schools-block-rates.csv", List.of("applies_from", "applies_to", "treatment"));

    private SchoolsBlockRates() {}

    /** Returns the treatment by day; none before 1 April 2019. */
    public static DatedValues<RatesTreatment> treatments() {
        return Held.TREATMENTS;
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final DatedValues<RatesTreatment> TREATMENTS = DatedValues.of(
                "treatment of schools' rates",
                TABLE.rows().stream()
                        .map(row -> new DatedValues.Span<>(
                                LocalDate.parse(row.get(0)),
                                Optional.of(row.get(1))
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse),
                                RatesTreatment.valueOf(row.get(2))))
                        .toList());
    }
}
