package uk.sharedservices.partnership.programme.event;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of what events ask of a partnership. */
public final class EventRules {

    /** An event calls for a review. */
    public static final Rule REVIEW = Rule.of(
            "X-REVIEW",
            Certainty.PRACTICE,
            "2026-11-22",
            "An inspection, a statutory notice, a change of policy or a designation calls for a review of each agreement, post,"
                    + " board and workstream that it touches.",
            Citation.of(
                    "Tameside, report to Executive Cabinet, 23 November 2022, summary: the decision to share revisited in"
                            + " the light of the SEND inspection"),
            Citation.of("The same, risk management: social care teams not shared after the Improvement Notice"));

    private EventRules() {}
}
