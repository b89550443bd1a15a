package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.finance.condition.ConditionRules.RING_FENCE;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether money may be let into a grant account. */
public final class RingFence {

    /** The first year whose Regulations keep general resources out. */
    private static final FinancialYear FIRST_YEAR = FinancialYear.startingIn(2020);

    private RingFence() {}

    /**
     * Returns whether a movement keeps the ring-fence.
     *
     * <p>Kent's £82m, Wiltshire's £70.2m and Kirklees's £10.75m of general fund money stand in safety valve agreements: each came in
     * with the Secretary of State's authorisation.
     *
     * @param movement  the movement
     * @param year  the year in which it is made
     * @return not applicable to any movement but money from the general fund
     */
    public static RuleOutcome of(DsgMovement movement, FinancialYear year) {
        if (movement.kind() != MovementKind.GENERAL_FUND) {
            return new RuleOutcome.NotApplicable(
                    RING_FENCE,
                    "No money of the general fund: " + movement.kind().words() + ".");
        }
        String what = movement.figure() + " of the general fund in " + year;
        if (movement.effect() == MovementEffect.ADDS_TO_DEFICIT
                && !movement.figure().amount().isNegative()) {
            return new RuleOutcome.Breached(
                    RING_FENCE,
                    what + " adds to the deficit: the grant may not be spent on anything but the schools budget.");
        }
        if (year.compareTo(FIRST_YEAR) < 0) {
            return new RuleOutcome.Undetermined(RING_FENCE, what + ": the rule held is of 2020/21 and later.");
        }
        return movement.authorisation()
                .<RuleOutcome>map(by -> new RuleOutcome.Met(RING_FENCE, what + " is authorised: " + by + "."))
                .orElseGet(() -> new RuleOutcome.Breached(
                        RING_FENCE, what + " has no authorisation of the Secretary of State attached."));
    }
}
