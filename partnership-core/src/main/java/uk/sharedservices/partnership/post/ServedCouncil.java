package uk.sharedservices.partnership.post;

import java.math.BigDecimal;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * A council that a shared post serves.
 *
 * @param council  the council
 * @param shareOfTime  the part of the post's time that it has, above nothing and at most one, if known: {@code 0.5} is half
 */
public record ServedCouncil(CouncilCode council, Optional<BigDecimal> shareOfTime) {

    /** Refuses a share that is nothing, less, or more than all of the time. */
    public ServedCouncil {
        shareOfTime
                .filter(share -> share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(share -> {
                    throw InvalidValueException.of(
                            "share of time", "must be above nothing and at most one", share.toPlainString());
                });
    }

    /** Returns a council whose share of the post's time is not known. */
    public static ServedCouncil of(CouncilCode council) {
        return new ServedCouncil(council, Optional.empty());
    }
}
