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

    /** What the decisions come to. */
    public static final Rule OUTCOME = Rule.of(
            "J-OUTCOME",
            PRACTICE,
            CHECKED,
            "What several councils must decide is agreed only when each has agreed through its own governance, in every"
                    + " capacity in which it must; it is one-sided while some have decided alike and others have not, and"
                    + " conflicting once one has agreed and another refused.",
            EACH_ITS_OWN,
            Citation.of(
                    "Havant Borough Council, decision of 7 January 2022",
                    "https://havant.moderngov.co.uk/ieDecisionDetails.aspx?ID=462"),
            Citation.of(
                    "East Hampshire District Council, decision of 7 January 2022",
                    "https://easthants.moderngov.co.uk/ieDecisionDetails.aspx?Id=181"));

    private JointRules() {}
}
