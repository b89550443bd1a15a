package uk.sharedservices.partnership.programme.saving;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which savings are held against what was aimed at. */
public final class SavingRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation STOCKPORT =
            Citation.of("Stockport, report to a scrutiny committee, November 2021, paragraph 2.6");

    private static final Citation TAMESIDE = Citation.of(
            "Tameside, report to Executive Cabinet, 23 November 2022, financial implications and paragraph 2.6");

    /** A target is met by what was realised. */
    public static final Rule TARGET = Rule.of(
            "M-TARGET",
            PRACTICE,
            CHECKED,
            "A savings target is met when what was realised towards it comes to as much; what is left is unmet, to the pound as"
                    + " printed, and what is only planned or proposed has not been realised.",
            STOCKPORT,
            TAMESIDE);

    /** A saving counts towards a target only where that is said. */
    public static final Rule TOWARDS = Rule.of(
            "M-TOWARDS",
            PRACTICE,
            CHECKED,
            "A saving told apart from a target, by another council above all, counts towards the target only where a document"
                    + " says so: each council's finances stay with its own Section 151 officer.",
            TAMESIDE,
            Citation.of("Local Government Act 1972 s151"));

    private SavingRules() {}
}
