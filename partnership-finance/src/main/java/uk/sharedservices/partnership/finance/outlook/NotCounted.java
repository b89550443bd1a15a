package uk.sharedservices.partnership.finance.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.finance.published.GrantProvisions;

/** What is laid down or announced for the years of a forecast and changes what a deficit comes to, and is not counted in it. */
final class NotCounted {

    private static final Set<GrantParameter> BEARING = Set.of(
            GrantParameter.STABILITY_GRANT, GrantParameter.STATUTORY_OVERRIDE, GrantParameter.AFTER_THE_OVERRIDE);

    private NotCounted() {}

    /** Returns it as sentences, each once, as it was known on a day. */
    static List<String> of(List<FinancialYear> years, LocalDate asAt) {
        return years.stream()
                .flatMap(year -> Standing.of(GrantProvisions.published(), year, asAt).stream())
                .filter(standing -> BEARING.contains(standing.provision().parameter()))
                .map(Standing::sentence)
                .distinct()
                .toList();
    }
}
