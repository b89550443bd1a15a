package uk.sharedservices.partnership.finance.sharing.history;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;

import java.util.List;
import uk.sharedservices.partnership.finance.sharing.SharingRules;
import uk.sharedservices.partnership.rule.Rule;

/** The rule by which odd pennies are carried from period to period. */
public final class HistoryRules {

    private static final String CHECKED = "2026-11-22";

    /** The odd pennies go to those that owe most from earlier periods. */
    public static final Rule CARRIED = Rule.of(
            "M-SHARE-CARRIED",
            CONTRACT,
            CHECKED,
            "Where the agreement carries fairness between periods, each odd penny of a cost goes to the council that then owes"
                    + " most: its exact part of this and every earlier period, less what it was charged; each odd penny of a"
                    + " credit goes to the council that is then owed most; never more than one penny each in a period, and of"
                    + " those that are level the one named earlier.",
            SharingRules.TERMS);

    /** Every rule of this class. */
    public static final List<Rule> ALL = List.of(CARRIED);

    private HistoryRules() {}
}
