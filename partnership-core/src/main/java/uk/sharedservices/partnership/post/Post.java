package uk.sharedservices.partnership.post;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;

/** A post on one council's establishment. Who holds it is no fact of a partnership. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePost.class)
@JsonDeserialize(as = ImmutablePost.class)
@JsonPropertyOrder({"id", "title", "council", "statutory"})
public interface Post extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    PostId id();

    /** Its title. */
    @NotBlank
    String title();

    /** The council whose post it is. */
    CouncilCode council();

    /** The statutory post that it is, if it is one. */
    Optional<StatutoryPost> statutory();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds posts. */
    final class Builder extends ImmutablePost.Builder {}
}
