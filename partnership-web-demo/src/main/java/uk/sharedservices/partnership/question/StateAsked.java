package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.question.decision.Facts;

/**
 * "How does the partnership stand on that day?"
 *
 * @param asAt  the day the answer is of; that of the latest document if left out
 */
public record StateAsked(Optional<LocalDate> asAt) {

    PartnershipState state(Facts facts) {
        return facts.partnership().asAt(CheckAsked.dayOr(asAt, facts.partnership()), facts.calendar());
    }
}
