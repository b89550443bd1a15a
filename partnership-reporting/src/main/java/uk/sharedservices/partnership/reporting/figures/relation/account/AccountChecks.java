package uk.sharedservices.partnership.reporting.figures.relation.account;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.relation.Check;

/** The checks of how accounts are told. */
public final class AccountChecks {

    /** Every one. */
    public static final List<Check> ALL = List.of(new MadeUpCheck(), new VarianceCheck(), new VarianceTable());

    private AccountChecks() {}
}
