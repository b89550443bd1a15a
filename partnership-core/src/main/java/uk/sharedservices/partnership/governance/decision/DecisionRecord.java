package uk.sharedservices.partnership.governance.decision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;

/**
 * What a council recorded of a decision. Its days are kept apart: decided, recorded, published, free of call-in,
 * effective, and implemented. What is not recorded stays absent.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableDecisionRecord.class)
@JsonDeserialize(as = ImmutableDecisionRecord.class)
@JsonPropertyOrder({
    "council",
    "maker",
    "key",
    "recommendation",
    "urgencyAgreed",
    "decidedOn",
    "recordedOn",
    "publishedOn",
    "callInClosesOn",
    "effectiveFrom",
    "implementedOn"
})
public interface DecisionRecord extends DecisionParticulars {

    /** The council. */
    CouncilCode council();

    /** Who decided for it. */
    DecisionMaker maker();

    /** Whether it only recommends that another decide. */
    @Value.Default
    default boolean recommendation() {
        return false;
    }

    /** Whether those who must agree have agreed that it is too urgent to wait for call-in. */
    @Value.Default
    default boolean urgencyAgreed() {
        return false;
    }

    /** The day it was made. */
    LocalDate decidedOn();

    /** The day it was carried out, such as the day notice was served. */
    Optional<LocalDate> implementedOn();

    /** Refuses a day before that of the decision, and call-in closed before publication. */
    @Value.Check
    default void check() {
        notBefore(decidedOn(), "the day of the decision", "recorded", recordedOn());
        notBefore(decidedOn(), "the day of the decision", "published", publishedOn());
        notBefore(decidedOn(), "the day of the decision", "effective", effectiveFrom());
        notBefore(decidedOn(), "the day of the decision", "implemented", implementedOn());
        notBefore(
                publishedOn().orElse(decidedOn()),
                "the day of publication or decision",
                "closed to call-in",
                callInClosesOn());
    }

    private static void notBefore(LocalDate first, String whatFirst, String what, Optional<LocalDate> day) {
        day.filter(later -> later.isBefore(first)).ifPresent(later -> {
            throw InvalidValueException.of(
                    "decision", "must not be " + what + " before " + whatFirst + ", " + first, later);
        });
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records. */
    final class Builder extends ImmutableDecisionRecord.Builder {}
}
