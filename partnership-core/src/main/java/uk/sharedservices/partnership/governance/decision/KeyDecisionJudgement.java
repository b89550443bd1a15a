package uk.sharedservices.partnership.governance.decision;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Whether a decision is key, as somebody judged it. It is recorded with its reasons and never inferred from money alone.
 *
 * @param isKey  whether it was judged key
 * @param reasons  the reasons
 * @param judgedBy  the post that judged it, such as {@code monitoring officer}
 */
public record KeyDecisionJudgement(
        boolean isKey, @NotBlank String reasons, Optional<@NotBlankIfGiven String> judgedBy) {

    /** Refuses a judgement without reasons. */
    public KeyDecisionJudgement {
        if (reasons.isBlank()) {
            throw InvalidValueException.of("judgement whether a decision is key", "must give its reasons", reasons);
        }
    }
}
