package uk.sharedservices.partnership.arrangement.twin;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which papers that govern one arrangement are compared. */
public final class TwinRules {

    /** How each may be ended early. */
    public static final Rule NOTICE = Rule.of(
            "T-NOTICE",
            Certainty.CONTRACT,
            "2026-11-22",
            "Where an agreement and a secondment govern one post, notice under the one ends the other only if its own terms"
                    + " let it.",
            Citation.of(
                    "The terms of each; paragraphs 2.8 and 2.9 and the legal implications of the report of 23 November"
                            + " 2022"));

    /** When each ends by itself. */
    public static final Rule END = Rule.of(
            "T-END",
            Certainty.CONTRACT,
            "2026-11-22",
            "What serves one arrangement ends together, or it is said what goes on without what.",
            Citation.of("The terms of each; paragraphs 2.9 and 2.10 of the report of 23 November 2022"));

    /** When each is to be reviewed. */
    public static final Rule REVIEW = Rule.of(
            "T-REVIEW",
            Certainty.PRACTICE,
            "2026-11-22",
            "The reviews of what governs one post fall together, or it is said that they do not.",
            Citation.of(
                    "Paragraph 2.9 of the report of 23 November 2022: a report within 12 months and before the two years"
                            + " are over"));

    private TwinRules() {}
}
