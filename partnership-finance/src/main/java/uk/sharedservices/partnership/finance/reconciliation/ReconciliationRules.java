package uk.sharedservices.partnership.finance.reconciliation;

import java.util.List;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which published figures are held against each other. */
public final class ReconciliationRules {

    /** Printed figures agree exactly, within rounding, or not. */
    public static final Rule RECONCILES = Rule.of(
            "DSG-RECONCILES",
            Certainty.PRACTICE,
            "2026-11-21",
            "Published terms and their total agree when they differ by no more than half of the last printed place of"
                    + " each figure, the total's included; nothing is adjusted to make them agree.",
            Citation.of("Council reports on the Dedicated Schools Grant, 2018 to 2025, 32 positions compared: 19 exact,"
                    + " 10 within rounding, 3 not"));

    /** A year opens where the last one closed. */
    public static final Rule OPENS_AS_CLOSED = Rule.of(
            "DSG-OPENS-AS-CLOSED",
            Certainty.PRACTICE,
            "2026-11-22",
            "A year opens with the balance that the year before carried forward, within the rounding of both figures, unless the"
                    + " opening balance is said to be restated.",
            Citation.of("Section 251 outturn, lines 1.9.2 and 1.9.3 (deficit positive)"),
            Citation.of(
                    "Bournemouth, Christchurch and Poole, closing balance of 63.5 and next opening balance of 65.5",
                    "https://democracy.bcpcouncil.gov.uk/ieIssueDetails.aspx?IId=26192&Opt=3"));

    /** Every rule of the package. */
    public static final List<Rule> ALL = List.of(RECONCILES, OPENS_AS_CLOSED);

    private ReconciliationRules() {}
}
