package uk.sharedservices.partnership.finance.forecast.template;

import java.util.List;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;

/**
 * A row of the table of savings.
 *
 * @param workstream  the workstream
 * @param confidence  how sure the plan is of it
 * @param delivery  how much of it is expected to be delivered
 * @param planned  by forecast year, in whole pounds
 * @param delivered  by forecast year, what the mitigated path counts; nothing where the plan is not confident
 */
public record SavingRow(
        String workstream, SavingConfidence confidence, Percent delivery, List<Long> planned, List<Long> delivered) {

    /** Takes copies. */
    public SavingRow {
        planned = List.copyOf(planned);
        delivered = List.copyOf(delivered);
    }
}
