package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;

/** A role that is represented on a board, or that chairs it, and the councils it comes from. Roles and posts, never people. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(as = ImmutableMembership.class)
@JsonPropertyOrder({"role", "councils"})
public interface Membership extends Fact {

    /** The role, such as {@code lead members} or {@code director of children's services}. */
    @NotBlank
    String role();

    /** The councils from which it comes, each with its own. */
    @Size(min = 1, message = "must name a council or more")
    List<CouncilCode> councils();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds memberships. */
    final class Builder extends ImmutableMembership.Builder {}
}
