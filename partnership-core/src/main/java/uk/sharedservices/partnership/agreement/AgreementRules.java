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

    private AgreementRules() {}
}
