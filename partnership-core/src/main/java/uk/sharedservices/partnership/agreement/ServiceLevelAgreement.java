package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;

/**
 * An agreement by which councils share or supply a service or a post.
 *
 * <p>What is not known stays absent: an agreement without a notice clause here may well have one on paper, and a
 * question that needs it is answered "cannot say".
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableServiceLevelAgreement.class)
@JsonDeserialize(as = ImmutableServiceLevelAgreement.class)
@JsonPropertyOrder({"id", "name", "parties", "subject", "term", "noticeClause", "serviceClause"})
public interface ServiceLevelAgreement extends Fact {

    /** The name by which the partnership refers to it. */
    AgreementId id();

    /** The name members would recognise. */
    @NotBlank
    String name();

    /** The councils that signed, in the agreement's order. */
    @Size(min = 2, message = "must name two councils or more")
    List<CouncilCode> parties();

    /** What is shared, in a phrase. */
    @NotBlank
    String subject();

    /** How long it is to run, if known. */
    Optional<Term> term();

    /** How a party may end it, if known. */
    Optional<NoticeClause> noticeClause();

    /** How notice must be served, if known. */
    Optional<ServiceClause> serviceClause();

    /** Refuses a council that signs twice. */
    @Value.Check
    default void check() {
        if (parties().stream().distinct().count() < parties().size()) {
            throw InvalidValueException.of("agreement", "must name each council once among its parties", parties());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agreements. */
    final class Builder extends ImmutableServiceLevelAgreement.Builder {}
}
