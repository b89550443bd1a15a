package uk.sharedservices.partnership.agreement;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which agreements are ended. */
public final class AgreementRules {

    /** Only a party may give notice. */
    public static final Rule PARTY_GIVES_NOTICE = Rule.of(
            "A-PARTY",
            Certainty.CONTRACT,
            "2026-11-21",
            "Notice to end an agreement is given by a party to it.",
            Citation.of("The agreement's own notice clause; \"either party\" in the reference agreement"));

    /** A fixed term ends by itself. */
    public static final Rule TERM_ENDS = Rule.of(
            "A-TERM",
            Certainty.CONTRACT,
            "2026-11-21",
            "An agreement for a fixed term expires on the last day of its term, whether or not notice has been given.",
            Citation.of("The agreement's own term"));

    /** An officer is consulted before being placed. */
    public static final Rule R12 = Rule.of(
            "R12",
            Certainty.SETTLED,
            "2026-11-21",
            "A council may place an officer at another's disposal under section 113 only after consulting the officer.",
            Citation.of(
                    "Local Government Act 1972 s113(1)", "https://www.legislation.gov.uk/ukpga/1972/70/section/113"));

    private AgreementRules() {}
}
