package uk.sharedservices.partnership.governance.implementation;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rule by which it is told how far a decision is carried out. */
public final class ImplementationRules {

    private static final String CHECKED = "2026-11-22";

    /** Whether a decision has been carried out. */
    public static final Rule IMPLEMENTED = Rule.of(
            "J-IMPLEMENTED",
            PRACTICE,
            CHECKED,
            "A decision is carried out when each step that carries it out is finished, and under way once one has begun; a"
                    + " step that is only planned has not begun.",
            Citation.of("Practice of councils; no authority was read for it"));

    private ImplementationRules() {}
}
