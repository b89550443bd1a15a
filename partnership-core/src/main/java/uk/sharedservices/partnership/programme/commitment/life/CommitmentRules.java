package uk.sharedservices.partnership.programme.commitment.life;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which promises are followed up. */
public final class CommitmentRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation STOCKPORT = Citation.of(
            "Stockport, report to a scrutiny committee, November 2021, paragraphs 3.5, 3.11, 3.12 and 3.14");

    private static final Citation TAMESIDE =
            Citation.of("Tameside, report to Executive Cabinet, 23 November 2022, paragraph 2.9");

    private static final Citation NO_LONGER =
            Citation.of("Tameside, report to Executive Cabinet, 23 November 2022, paragraph 2.3");

    private static final Citation MINUTE = Citation.of(
            "Stockport, scrutiny committee of 1 March 2022, record of the issue",
            "https://democracy.stockport.gov.uk/ieIssueDetails.aspx?IId=97547");

    /** From when a promise counts. */
    public static final Rule MADE = Rule.of(
            "PC-MADE",
            PRACTICE,
            CHECKED,
            "A commitment stands from the day it was made, which is no later than the day it falls due; one that a document"
                    + " only plans or proposes has not been made.",
            STOCKPORT);

    /** When a promise falls due. */
    public static final Rule DUE = Rule.of(
            "PC-DUE",
            PRACTICE,
            CHECKED,
            "A commitment given a window is due by the end of the window's last day, one given a length of time by the end of"
                    + " the last day of that time, and one that waits for an occasion without a date stays open.",
            STOCKPORT,
            TAMESIDE);

    /** Time that may run from more than one day. */
    public static final Rule COUNTED_FROM = Rule.of(
            "PC-COUNT",
            PRACTICE,
            CHECKED,
            "Where a document does not say from which day a length of time runs, each day it may run from is a reading, and"
                    + " the default is the reading that ends last, so that nothing is called due or late before it is so on"
                    + " every reading.",
            TAMESIDE);

    /** What shows that a promise was kept. */
    public static final Rule EVIDENCE = Rule.of(
            "PC-EVIDENCE",
            PRACTICE,
            CHECKED,
            "A commitment is kept when a document shows that it was, by the day of the question; what is only planned or"
                    + " proposed shows nothing.",
            STOCKPORT);

    /** Silence proves nothing. */
    public static final Rule SILENCE = Rule.of(
            "PC-SILENCE",
            PRACTICE,
            CHECKED,
            "A commitment that is due and of which no evidence is held is told as due with no evidence: silence shows neither"
                    + " that it was kept nor that it was broken.",
            TAMESIDE);

    /** A delay on record. */
    public static final Rule DELAY = Rule.of(
            "PC-DELAY",
            PRACTICE,
            CHECKED,
            "A record that reporting was delayed is told beside the commitment and does not alter its standing, for it does"
                    + " not say whether or when the commitment was kept.",
            MINUTE);

    /** A promise that no longer binds. */
    public static final Rule LAPSE = Rule.of(
            "PC-LAPSE",
            PRACTICE,
            CHECKED,
            "A commitment that was not kept lapses when the body it was made to releases it or what it was about ends, and"
                    + " does not come back.",
            NO_LONGER);

    /** Whether a promise was kept in time. */
    public static final Rule KEPT = Rule.of(
            "PC-KEPT", PRACTICE, CHECKED, "What was promised by a day is done by that day.", STOCKPORT, TAMESIDE);

    private CommitmentRules() {}
}
