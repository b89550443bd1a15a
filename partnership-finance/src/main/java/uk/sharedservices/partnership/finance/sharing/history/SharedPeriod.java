package uk.sharedservices.partnership.finance.sharing.history;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import uk.sharedservices.partnership.finance.sharing.Weight;

/**
 * A cost of one period, to be shared with what earlier periods left over in mind.
 *
 * @param name  what the period is called, such as {@code 2022/23 quarter 3}
 * @param pence  the cost, in pence; a credit is below nothing
 * @param weights  the weights of the period, which may be others than before, and of other councils
 */
public record SharedPeriod(@NotBlank String name, long pence, List<Weight> weights) {

    /** Takes a copy. */
    public SharedPeriod {
        weights = List.copyOf(weights);
    }
}
