package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which workstreams go from stage to stage. */
public final class StageRules {

    private static final String CHECKED = "2026-11-22";

    private static final String PROGRAMME_REPORT =
            "Stockport Council, report to a scrutiny committee on the shared services programme, November 2021, paragraph";

    private static final String REVIEW_REPORT =
            "Tameside Council, report to Executive Cabinet on the partnership, 23 November 2022, ";

    /** The path. */
    public static final Rule MOVE = Rule.of(
            "W-MOVE",
            PRACTICE,
            CHECKED,
            "A workstream goes one stage at a time from scoping through options appraisal, business case and the councils'"
                    + " decisions to approved, implementing and live; until it is implemented it may go back to an earlier"
                    + " stage, and from every stage it may be paused, ceased or found not appropriate.",
            Citation.of(PROGRAMME_REPORT + "s 1.2, 3.1, 3.4, 3.13 and 3.14"));

    /** An end is an end. */
    public static final Rule END = Rule.of(
            "W-END",
            PRACTICE,
            CHECKED,
            "Nothing follows when a workstream is ceased or found not appropriate; what is taken up again is a workstream of"
                    + " its own.",
            Citation.of(
                    REVIEW_REPORT + "paragraphs 2.2 and 2.3: sharing is given up, and what goes on is a new proposal"));

    /** A pause gives the stage back. */
    public static final Rule RESUME = Rule.of(
            "W-RESUME",
            PRACTICE,
            CHECKED,
            "A workstream that was paused is taken up again at the stage at which it was paused.",
            Citation.of("What a pause is; no authority was read for it"));

    /** Approval rests on each council. */
    public static final Rule APPROVED = Rule.of(
            "W-APPROVED",
            PRACTICE,
            CHECKED,
            "A workstream is approved only when the councils' joint outcome is agreed on every proposal that it needs, one at"
                    + " least, with a decision of each council that leads it; it is implemented and live only while that"
                    + " holds.",
            Citation.of(PROGRAMME_REPORT + "s 3.1, 3.4 and 3.14"));

    /** Stopping takes a reason. */
    public static final Rule REASON = Rule.of(
            "W-REASON",
            PRACTICE,
            CHECKED,
            "A move by which a workstream is paused, ceased or found not appropriate says why.",
            Citation.of(REVIEW_REPORT + "paragraph 2.3 and risk management, which give the reasons"));

    /** History is in order. */
    public static final Rule ORDER = Rule.of(
            "W-ORDER",
            PRACTICE,
            CHECKED,
            "The moves of a workstream are kept in the order in which they were made, none surely before the one it follows.",
            Citation.of(PROGRAMME_REPORT + "s 1.2, 3.2 and 3.4, which give the steps in order"));

    /** Each council leads. */
    public static final Rule LEADS = Rule.of(
            "W-LEADS",
            PRACTICE,
            CHECKED,
            "A workstream has a lead from each council that takes part.",
            Citation.of(PROGRAMME_REPORT + " 3.3"));

    /** The stage on a day. */
    public static final Rule STAGE = Rule.of(
            "W-STAGE",
            PRACTICE,
            CHECKED,
            "A workstream stands at the last stage to which it came by the day: what is only planned or proposed has not"
                    + " happened, and a time that can fall on either side of the day leaves the stage open.",
            Citation.of(PROGRAMME_REPORT + "s 1.2, 3.2 and 3.4"));

    /** A finding that names no workstream. */
    public static final Rule FINDING = Rule.of(
            "W-FINDING",
            PRACTICE,
            CHECKED,
            "That areas came to an end, without the workstreams being named, moves none of them; it leaves open how each"
                    + " stands that may be among them, until that one is recorded as ended or as going on afterwards.",
            Citation.of(REVIEW_REPORT + "risk management"));

    private StageRules() {}
}
