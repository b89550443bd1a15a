package uk.sharedservices.partnership.reporting.committee.material;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.Partnership;
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

    /** Takes a copy. */
    public ReportFacts {
        positions = List.copyOf(positions);
    }

    /** Returns the facts of a partnership with the constitutions and the law that come with the library. */
    public static ReportFacts of(Partnership partnership) {
        return of(partnership, Constitutions.profiles());
    }

    /** Returns the facts of a partnership with constitutions of one's own and the law that comes with the library. */
    public static ReportFacts of(Partnership partnership, GovernanceProfiles profiles) {
        return new ReportFacts(
                partnership,
                profiles,
                Statutes.periods(),
                BankHolidays.englandAndWales(),
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
