package uk.sharedservices.partnership.finance.sharing.key;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.Weight;

/**
 * The key after a review.
 *
 * @param weights  the weights to share by from now on
 * @param reset  whether they are others than before
 * @param moved  the greatest move of a council's share between the key in use and what was measured, in percentage points
 */
public record KeyInUse(List<Weight> weights, boolean reset, ExactNumber moved) {

    private static final int PLACES = 4;

    /** Takes a copy. */
    public KeyInUse {
        weights = List.copyOf(weights);
    }

    /** The greatest move in percentage points, to four places. */
    @JsonProperty
    public String movedPoints() {
        return moved.rounded(PLACES).toPlainString();
    }

    /** Returns {@code reset to Tameside 3473, Stockport 3506}. */
    @Override
    public String toString() {
        return (reset ? "reset to " : "stays at ")
                + weights.stream().map(Weight::toString).collect(Collectors.joining(", "));
    }
}
