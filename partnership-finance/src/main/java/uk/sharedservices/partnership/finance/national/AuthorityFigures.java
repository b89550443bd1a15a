package uk.sharedservices.partnership.finance.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgBlock;
import uk.sharedservices.partnership.dsg.GrantAllocation;
import uk.sharedservices.partnership.finance.published.DfeAuthority;
import uk.sharedservices.partnership.finance.published.EhcPlans;
import uk.sharedservices.partnership.finance.published.ReturnFlaw;

/**
 * What was published of one education authority, joined by its DfE code; what was not published is absent.
 *
 * @param council  its code
 * @param authority  its DfE code, name, region and type
 * @param firstDay  its first day, if it followed another council
 * @param lastDay  its last day, if it has ended
 * @param balance  the grant balance at 31 March 2024 in pounds, deficit positive
 * @param grants  its gross grants, a year each, by the latest publication held
 * @param plans  its education, health and care plans
 * @param flaws  what it returned that is known not to mean what it says
 */
public record AuthorityFigures(
        CouncilCode council,
        DfeAuthority authority,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Long> balance,
        List<GrantAllocation> grants,
        EhcPlans plans,
        List<ReturnFlaw> flaws) {

    /** Takes copies. */
    public AuthorityFigures {
        grants = List.copyOf(grants);
        flaws = List.copyOf(flaws);
    }

    /** Returns those of the 158 authorities, present and past, in the order of their DfE codes. */
    public static List<AuthorityFigures> published() {
        return PublishedFigures.ALL;
    }

    /** Its name. */
    public String name() {
        return authority.name();
    }

    /** Returns the gross grant of a year, if it is held. */
    public Optional<GrantAllocation> grant(FinancialYear year) {
        return grants.stream().filter(grant -> grant.year().equals(year)).findFirst();
    }

    /** Returns the gross grant of a year in pounds, the total as printed; empty if it is not held. */
    public OptionalLong grossGrant(FinancialYear year) {
        return grant(year).stream()
                .mapToLong(grant -> grant.total().amount().getAmountMajorLong())
                .findFirst();
    }

    /** Returns the gross high needs block of a year in pounds; empty if it is not held. */
    public OptionalLong highNeeds(FinancialYear year) {
        return grant(year).stream()
                .mapToLong(grant -> grant.blocks().of(DsgBlock.HIGH_NEEDS))
                .findFirst();
    }

    /** Returns the plans in force in January of a year; empty if none were returned. */
    public OptionalInt plansInJanuary(int year) {
        return plans.inForceInJanuary(year);
    }
}
