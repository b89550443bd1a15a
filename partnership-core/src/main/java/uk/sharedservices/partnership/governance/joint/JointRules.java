package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which the decisions of several councils come to one outcome. */
public final class JointRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation EACH_ITS_OWN = Citation.of(
            "Stockport Council, report to a scrutiny committee on the shared services programme, November 2021,"
                    + " paragraphs 3.1 and 3.4");
    private static final Citation HAVANT = Citation.of(
            "Havant Borough Council, decision of 7 January 2022, \"subject to any required non-executive decision\"",
            "https://havant.moderngov.co.uk/ieDecisionDetails.aspx?ID=462");

    /** What the decisions come to. */
    public static final Rule OUTCOME = Rule.of(
            "J-OUTCOME",
            PRACTICE,
            CHECKED,
            "What several councils must decide is agreed only when each has agreed through its own governance, in every"
                    + " capacity in which it must; it is one-sided while some have decided alike and others have not, and"
                    + " conflicting once one has agreed and another refused.",
            EACH_ITS_OWN,
            HAVANT,
            Citation.of(
                    "East Hampshire District Council, decision of 7 January 2022",
                    "https://easthants.moderngov.co.uk/ieDecisionDetails.aspx?Id=181"));

    /** A decision replaced by a later one. */
    public static final Rule SUPERSEDED = Rule.of(
            "J-SUPERSEDED",
            PRACTICE,
            CHECKED,
            "A decision that the same council supersedes no longer counts from the day of the later decision, whatever"
                    + " becomes of the later one; a decision that only looks at it again leaves it standing.",
            Citation.of(
                    "Tameside Council, report to Executive Cabinet of 23 November 2022, summary and paragraph 2.3"));

    /** A last day for agreement. */
    public static final Rule LAPSE = Rule.of(
            "J-LAPSED",
            PRACTICE,
            CHECKED,
            "A proposal that is to be agreed by a day lapses after it unless every needed decision was made by then, all to"
                    + " agree or all to refuse; a decision made later does not revive it.",
            Citation.of("The words of the proposal; no general authority was read for it"));

    /** A proposal given up. */
    public static final Rule GIVEN_UP = Rule.of(
            "J-NOT-NEEDED",
            PRACTICE,
            CHECKED,
            "A proposal that is withdrawn or overtaken by events before it is agreed needs no decision; one that was agreed is"
                    + " undone only by decisions that supersede the agreement.",
            Citation.of("Tameside Council, report to Executive Cabinet of 23 November 2022, risk management"));

    /** Recommendations decide nothing. */
    public static final Rule RECOMMENDED = Rule.of(
            "J-RECOMMENDED",
            PRACTICE,
            CHECKED,
            "A recommendation, of an officer or of an advisory board, decides nothing; the decision of the council that it"
                    + " is made to does.",
            EACH_ITS_OWN,
            Citation.of(
                    "Local Government Act 1972 s102(4)", "https://www.legislation.gov.uk/ukpga/1972/70/section/102"));

    /** Agreement to different terms. */
    public static final Rule SAME_TERMS = Rule.of(
            "J-SAME-TERMS",
            PRACTICE,
            CHECKED,
            "Councils have agreed when they agreed to the same terms: what one agreed with changes or on a condition is agreed"
                    + " when the others accept the changes and the condition is met.",
            Citation.of("General law of contract; no authority was read for it"),
            HAVANT);

    private JointRules() {}
}
