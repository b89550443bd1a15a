package uk.sharedservices.partnership.programme.workstream.phase;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a programme is phased. */
public final class PhaseRules {

    private static final String CHECKED = "2026-11-22";

    private static final String PROGRAMME_REPORT =
            "Stockport Council, report to a scrutiny committee on the shared services programme, November 2021, paragraph";

    /** Which phases a workstream is in. */
    public static final Rule MEMBER = Rule.of(
            "W-PHASE",
            PRACTICE,
            CHECKED,
            "A workstream is in every phase that names it, and may be in the programme and in no phase.",
            Citation.of(PROGRAMME_REPORT + "s 3.3 and 3.7"));

    /** Which phases are current. */
    public static final Rule CURRENT = Rule.of(
            "W-PHASE-CURRENT",
            PRACTICE,
            CHECKED,
            "A phase that was settled by the day is current from 1 April of its first financial year to 31 March of its last,"
                    + " and without end where no last year is set.",
            Citation.of(PROGRAMME_REPORT + " 3.7"));

    private PhaseRules() {}
}
