package uk.sharedservices.partnership.programme.board;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of advisory boards. */
public final class BoardRules {

    private static final String CHECKED = "2026-11-22";

    /** A board advises. */
    public static final Rule ADVISORY = Rule.of(
            "B-ADVISORY",
            SETTLED,
            CHECKED,
            "An advisory board recommends and steers its programme; it discharges no function of a council, and every"
                    + " decision of a council is taken through that council's own governance.",
            Citation.of(
                    "Local Government Act 1972 s102(4)", "https://www.legislation.gov.uk/ukpga/1972/70/section/102"),
            Citation.of("Stockport, report to a scrutiny committee of November 2021, paragraph 3.1"));

    /** From its first meeting to its end. */
    public static final Rule STANDING = Rule.of(
            "B-STANDING",
            PRACTICE,
            CHECKED,
            "A board sits from its first meeting to the end of its last day and meets no more after it; a meeting or an end"
                    + " that is only planned or proposed has not come about.",
            Citation.of("Stockport, report to a scrutiny committee of November 2021, paragraph 3.2"),
            Citation.of("Tameside, report to Executive Cabinet of 23 November 2022, paragraph 2.10"));

    private BoardRules() {}
}
