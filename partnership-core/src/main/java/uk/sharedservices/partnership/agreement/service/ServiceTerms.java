package uk.sharedservices.partnership.agreement.service;

import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A method of service that a clause allows, and on what terms.
 *
 * @param method  the method
 * @param deeming  on what day a notice so served counts as given; without it, on the day it is received
 * @param address  the address to which it must go, if known
 */
public record ServiceTerms(
        ServiceMethod method, Optional<DeemingRule> deeming, Optional<@NotBlankIfGiven String> address) {

    /** Refuses a deeming rule that is for another method. */
    public ServiceTerms {
        deeming.filter(rule -> rule.kind().method() != method).ifPresent(rule -> {
            throw InvalidValueException.of(
                    "terms of service " + method.words(),
                    "must have a deeming rule for that method",
                    rule.kind().name());
        });
    }

    /** Returns a method allowed without a deeming rule or a known address. */
    public static ServiceTerms of(ServiceMethod method) {
        return new ServiceTerms(method, Optional.empty(), Optional.empty());
    }

    /** Returns a method allowed with a deeming rule, which tells the method. */
    public static ServiceTerms of(DeemingRule rule) {
        return new ServiceTerms(rule.kind().method(), Optional.of(rule), Optional.empty());
    }

    /** Returns the same terms with the address to which the notice must go. */
    public ServiceTerms to(String place) {
        return new ServiceTerms(method, deeming, Optional.of(place));
    }

    /** Returns {@code by post, deemed given on the 2nd business day after it is posted}. */
    @Override
    public String toString() {
        return method.words() + deeming.map(rule -> ", deemed given " + rule).orElse("");
    }
}
