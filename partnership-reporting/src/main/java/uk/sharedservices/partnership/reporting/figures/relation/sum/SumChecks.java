package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.relation.Check;

/** The checks of what sums of money add up to. */
public final class SumChecks {

    /** Every one. */
    public static final List<Check> ALL =
            List.of(new BalanceCheck(), new SumCheck(), new TotalCheck(), new TableCheck());

    private SumChecks() {}
}
