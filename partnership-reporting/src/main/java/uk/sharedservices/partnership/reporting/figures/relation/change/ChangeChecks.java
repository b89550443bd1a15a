package uk.sharedservices.partnership.reporting.figures.relation.change;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.relation.Check;

/** The checks of how one sum of money stands to another. */
public final class ChangeChecks {

    /** Every one. */
    public static final List<Check> ALL =
            List.of(new ShareCheck(), new ChangeCheck(), new CountCheck(), new ChangeFromYearCheck());

    private ChangeChecks() {}
}
