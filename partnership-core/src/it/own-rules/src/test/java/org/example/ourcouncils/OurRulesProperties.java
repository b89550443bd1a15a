package org.example.ourcouncils;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.testkit.PartnershipDomain;
import uk.sharedservices.partnership.testkit.RuleChecks;

// example
@Domain(PartnershipDomain.class)
class OurRulesProperties {

    @Property
    void giveTheirReasonsWhateverTheAgreement(@ForAll ServiceLevelAgreement agreement) {
        RuleChecks.isWellFormed(OurRules.leastNotice(agreement)); // met, breached, undetermined or not applicable
        RuleChecks.isWellFormed(OurRules.reviewBy(agreement)); // an answer, or what is missing for one
    }

    @Property
    void askForAReviewBeforeTheEnd(@ForAll ServiceLevelAgreement agreement) {
        assertThat(OurRules.reviewBy(agreement).isAnswered())
                .isEqualTo(agreement.term().flatMap(term -> term.lastDay()).isPresent());
    }
}
// end of example
