package uk.sharedservices.partnership.finance.saving;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a saving counts. */
public final class MtfpRules {

    private static final String CHECKED = "2026-11-22";

    /** Which savings count towards a Medium Term Financial Plan. */
    public static final Rule COUNTS = Rule.of(
            "M-MTFP",
            PRACTICE,
            CHECKED,
            "A saving counts towards a Medium Term Financial Plan only when it is cashable or income, recurrent, made in the"
                    + " council's base budget, evidenced, and measured against a baseline.",
            Citation.of(
                    "Tameside, report to Executive Cabinet, 23 November 2022, paragraph 2.6: nothing released from base"
                            + " budget, as the shared arrangements affect only external grant"),
            Citation.of("Southampton, staged savings: a recurrent saving leaves the budget only once evidenced,"
                    + " ieDecisionDetails Id=2463"));

    /** What has no baseline is claimed, not shown. */
    public static final Rule CLAIMED = Rule.of(
            "M-CLAIMED",
            PRACTICE,
            CHECKED,
            "A saving with no published figure that it is measured against is a claimed benefit; a cost avoided is called that,"
                    + " and no cash.",
            Citation.of(
                    "West Berkshire, Delivering Better Value: much of the saving is cost avoidance",
                    "https://decisionmaking.westberks.gov.uk/mgAi.aspx?ID=90023"));

    /** Every rule of this class. */
    public static final List<Rule> ALL = List.of(COUNTS, CLAIMED);

    private MtfpRules() {}
}
