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

    private AgreementRules() {}
}
