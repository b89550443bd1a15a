package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a way out is planned. */
public final class ExitRules {

    /** One approval for each capacity. */
    public static final Rule SAME_CAPACITY = Rule.of(
            "E-CAPACITY",
            PRACTICE,
            "2026-11-21",
            "An exit is decided in each capacity in which the arrangement was made, the executive's, the council's or both.",
            Citation.of("SI 2012/1019", "https://www.legislation.gov.uk/uksi/2012/1019"),
            Citation.of(
                    "Havant Borough Council, decision of 7 January 2022, \"subject to any required non-executive decision\"",
                    "https://havant.moderngov.co.uk/ieDecisionDetails.aspx?ID=462"));

    /** Planning on publication. */
    public static final Rule PUBLISHED_WITHIN = Rule.of(
            "E-PUBLISHED",
            PRACTICE,
            "2026-11-21",
            "A decision is published as soon as reasonably practicable; a plan assumes a number of working days.",
            Citation.of("SI 2012/2089 regs 12 to 14", "https://www.legislation.gov.uk/uksi/2012/2089"));

    private ExitRules() {}
}
