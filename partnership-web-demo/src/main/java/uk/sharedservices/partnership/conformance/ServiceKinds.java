package uk.sharedservices.partnership.conformance;

import java.time.LocalDateTime;
import java.util.Map;
import uk.sharedservices.partnership.agreement.service.DeemedService;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;

/** The kind of case about service of notice. */
final class ServiceKinds {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private ServiceKinds() {}

    /** Given to {@code deemed-service}; what is sent is sent at a local time. */
    record Deemed(DeemingRule rule, LocalDateTime sent) {}

    static Got deemed(Deemed given) {
        return Got.of(
                DeemedService.of(given.rule(), CivilMoment.at(given.sent()), CALENDAR), day -> Map.of("deemed", day));
    }
}
