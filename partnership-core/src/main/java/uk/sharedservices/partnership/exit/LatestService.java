package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceOfNotice;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * The latest working day on which a notice can be served so that it counts as given by a day, even if the other party says
 * that it was closed.
 *
 * @param calendar  the working days
 * @param agreement  the agreement
 * @param method  how the notice is served
 */
record LatestService(WorkingDayCalendar calendar, ServiceLevelAgreement agreement, ServiceMethod method) {

    /** A notice is planned for the opening of business, so that no cut-off moves it. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Longer than any posting rule over any run of holidays. */
    private static final int FURTHEST_BACK = 60;

    Answer<Deadline> before(Answer<Deadline> given) {
        RecordedWorking working =
                RecordedWorking.of("What is the latest day to serve notice?").following(given.derivation());
        if (!given.isAnswered()) {
            return given.map(working.derivation(), deadline -> deadline);
        }
        LocalDate by = given.orThrow().latest();
        return CalendarHorizon.guard(working.on(calendar), () -> {
            LocalDate day = calendar.onOrBefore(by);
            for (int tried = 0; tried < FURTHEST_BACK; tried++) {
                ServiceOfNotice served = served(day);
                if (!served.given().isAnswered()) {
                    return served.given().map(served.given().derivation(), any -> new Deadline(any, Optional.empty()));
                }
                if (served.prudentDay().filter(counts -> !counts.isAfter(by)).isPresent()) {
                    LocalDate latest = day;
                    working.step(
                            R4,
                            latest,
                            () -> "Served " + method.words() + " on " + withWeekday(latest) + ", it counts as given by "
                                    + withWeekday(by) + ".");
                    return new Answer.Determined<>(Deadline.on(latest, calendar), working.derivation());
                }
                day = calendar.previous(day);
            }
            throw new IllegalStateException("no day of service in the " + FURTHEST_BACK + " working days before " + by);
        });
    }

    private ServiceOfNotice served(LocalDate day) {
        return ServiceOfNotice.of(Sending.at(day, MORNING, method), agreement.serviceClause(), calendar, List.of());
    }
}
