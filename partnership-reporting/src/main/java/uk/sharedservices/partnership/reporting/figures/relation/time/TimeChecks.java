package uk.sharedservices.partnership.reporting.figures.relation.time;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.relation.Check;

/** The checks of days and lengths of time. */
public final class TimeChecks {

    /** Every one. */
    public static final List<Check> ALL =
            List.of(new WeekdayCheck(), new NoticeCheck(), new PeriodCheck(), new SinceCheck(), new ClearDaysCheck());

    private TimeChecks() {}
}
