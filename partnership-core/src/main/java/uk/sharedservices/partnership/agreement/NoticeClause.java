package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.rule.Input;

/** The clause by which a party may end an agreement: its words, and what they ask of a notice. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableNoticeClause.class)
@JsonDeserialize(as = ImmutableNoticeClause.class)
@JsonPropertyOrder({"wording", "period", "expiresOn"})
public interface NoticeClause extends Fact {

    /** The words, as far as they are known. */
    @NotBlank
    String wording();

    /** The least notice. */
    NoticePeriod period();

    /** The only day of the year on which notice may expire, if there is one. */
    Optional<MonthDay> expiresOn();

    /** What the clause asks of a notice. Refuses an expiry day that some years do not have. */
    default NoticeTerms terms() {
        return new NoticeTerms(period(), expiresOn());
    }

    /** Refuses what {@link NoticeTerms} refuses. */
    @Value.Check
    default void check() {
        terms();
    }

    /** Returns the clause as a fact that an answer rests on: its words, and what they are read as. */
    default Input asInput() {
        return new Input("Notice clause", "\"" + wording() + "\", read as " + terms(), standing());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds clauses. */
    final class Builder extends ImmutableNoticeClause.Builder {}
}
