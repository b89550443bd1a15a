package uk.sharedservices.partnership.agreement.history;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;

/** That a notice was withdrawn. A notice once given stands unless every party but the giver agrees. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableNoticeWithdrawal.class)
@JsonDeserialize(as = ImmutableNoticeWithdrawal.class)
@JsonPropertyOrder({"agreedOn", "agreedBy", "reason"})
public interface NoticeWithdrawal extends Agreed {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds withdrawals. */
    final class Builder extends ImmutableNoticeWithdrawal.Builder {}
}
