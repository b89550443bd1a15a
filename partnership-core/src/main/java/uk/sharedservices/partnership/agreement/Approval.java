package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;

/**
 * The capacity in which a council made an agreement. Ending it is decided in the same capacity: an agreement made by the
 * executive for some functions and by the council for others needs both.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableApproval.class)
@JsonDeserialize(as = ImmutableApproval.class)
@JsonPropertyOrder({"council", "capacity", "decidedOn"})
public interface Approval extends Fact {

    /** The council. */
    CouncilCode council();

    /** The capacity in which it decided. */
    Capacity capacity();

    /** The day it decided, if known. */
    Optional<LocalDate> decidedOn();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds approvals. */
    final class Builder extends ImmutableApproval.Builder {}
}
