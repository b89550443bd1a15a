package uk.sharedservices.partnership.reporting.figures.relation.money;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.relation.Check;

/** The checks of sums of money. */
public final class MoneyChecks {

    /** Every one. */
    public static final List<Check> ALL = List.of(
            new BalanceCheck(),
            new SumCheck(),
            new TotalCheck(),
            new TableCheck(),
            new ShareCheck(),
            new ChangeCheck(),
            new CountCheck(),
            new ChangeFromYearCheck());

    private MoneyChecks() {}
}
