package uk.sharedservices.partnership.reporting.committee.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.published.PublishedPositions;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.Statutes;

/**
 * The facts and the law that documents are made from.
 *
 * @param partnership  the partnership
 * @param profiles  the constitutions of councils, as far as they are known
 * @param periods  the periods that statutes set
 * @param calendar  the working days
 * @param provisions  what is laid down of the grant
 * @param positions  what was told of the councils' grant, at any time: by the partnership and elsewhere
 */
public record ReportFacts(
        Partnership partnership,
        GovernanceProfiles profiles,
        StatutoryPeriods periods,
        WorkingDayCalendar calendar,
        Provisions provisions,
        List<DsgPosition> positions) {

    private static final int A_MONTH = 31;

    /** Takes a copy. */
    public ReportFacts {
        positions = List.copyOf(positions);
    }

    /** Returns the facts of a partnership with the constitutions and the law that come with the library. */
    public static ReportFacts of(Partnership partnership) {
        return of(partnership, Constitutions.profiles());
    }

    /**
     * Returns that nothing later than the latest document is held, where a day is later than that: what stood then may have changed
     * since. Empty where no document bears a date.
     */
    public Optional<String> notHeldSince(LocalDate asAt) {
        return partnership.documents().stream()
                .flatMap(document -> document.date().stream())
                .map(When::lastDay)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(asAt.minusDays(A_MONTH)))
                .map(
                        last -> "Nothing later than " + DayInWords.day(last)
                                + " is held: what is told as standing stood then, and what has become of it since is not known.");
    }

    /** Returns the facts of a partnership with constitutions of one's own and the law that comes with the library. */
    public static ReportFacts of(Partnership partnership, GovernanceProfiles profiles) {
        return of(partnership, profiles, BankHolidays.englandAndWales());
    }

    /** Returns the facts of a partnership with constitutions and working days of one's own and the law that comes with the library. */
    public static ReportFacts of(Partnership partnership, GovernanceProfiles profiles, WorkingDayCalendar calendar) {
        return new ReportFacts(
                partnership,
                profiles,
                Statutes.periods(),
                calendar,
                GrantProvisions.published(),
                Stream.concat(
                                partnership.dsgPositions().stream(),
                                PublishedPositions.tamesideAndStockport().stream()
                                        .filter(position -> partnership.councils().stream()
                                                .anyMatch(council ->
                                                        council.code().equals(position.council()))))
                        .toList());
    }
}
