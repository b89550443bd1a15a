package uk.sharedservices.partnership.finance.leaving.cost;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** What must hold of the costs of leaving together; every fault is gathered, each at its place. */
final class TermsCheck {

    private final LeavingCosts costs;
    private final List<InvalidValueException> faults = new ArrayList<>();

    private TermsCheck(LeavingCosts costs) {
        this.costs = costs;
    }

    static void of(LeavingCosts costs) {
        TermsCheck check = new TermsCheck(costs);
        check.none();
        check.sharing();
        check.paidOn("pay", costs.pay());
        check.paidOn("noticeCharges", costs.noticeCharges());
        check.paidOn("backfill", costs.backfill());
        check.tell();
    }

    private void none() {
        for (int index = 0; index < costs.none().size(); index++) {
            CostKind kind = costs.none().get(index);
            if (costs.holds(kind)) {
                faults.add(InvalidValueException.of(
                                "kinds of cost said to be none", "must be kinds of which none is given", kind)
                        .at("none[" + index + "]"));
            }
        }
    }

    /** The agreed terms first: with those at fault, nothing can be said of costs with shares of their own. */
    private void sharing() {
        RemainderRule remainder = costs.remainder().orElse(RemainderRule.LARGEST_REMAINDER);
        boolean sound = holds("host", () -> remainder.check(costs.host()));
        if (sound && !costs.shares().isEmpty()) {
            OnceCost agreed = OnceCost.builder().what("the agreed shares").build();
            boolean shared = holds("shares", () -> CostCheck.shares(costs.shares()));
            sound = shared && holds("host", () -> costs.bearers(agreed));
        }
        if (sound) {
            bearers("pay", costs.pay());
            bearers("noticeCharges", costs.noticeCharges());
            bearers("backfill", costs.backfill());
            bearers("oneOffs", costs.oneOffs());
            bearers("inLieu", costs.inLieu());
            bearers("liabilities", costs.liabilities());
        }
    }

    private void bearers(String field, List<? extends BorneCost> several) {
        for (int index = 0; index < several.size(); index++) {
            BorneCost cost = several.get(index);
            holds(field + "[" + index + "].shares", () -> costs.bearers(cost));
        }
    }

    private void paidOn(String field, List<TimedCost> several) {
        for (int index = 0; index < several.size(); index++) {
            String at = field + "[" + index + "].paidOn";
            TimedCost cost = several.get(index);
            cost.paidOn()
                    .ifPresent(day -> faults.add(InvalidValueException.of(
                                    "day of payment of " + cost.what(), "must be given of payment in lieu only", day)
                            .at(at)));
        }
    }

    private boolean holds(String at, Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidValueException wrong) {
            faults.add(wrong.at(at));
            return false;
        }
    }

    private void tell() {
        if (faults.size() == 1) {
            throw faults.get(0);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults.stream()
                    .map(wrong -> new Fault("$." + wrong.field().orElseThrow(), wrong.mustHold(), wrong.found()))
                    .toList());
        }
    }
}
