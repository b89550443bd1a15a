package uk.sharedservices.partnership.fact;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A document that facts are taken from, such as a report to a cabinet. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableDocument.class)
@JsonDeserialize(as = ImmutableDocument.class)
@JsonPropertyOrder({"id", "title", "date", "sections", "note"})
public interface Document {

    /** Short name by which sources refer to it, such as {@code B}. */
    @Key
    DocumentId id();

    /** Its title. */
    @NotBlank
    String title();

    /** When it is of, as exactly as is known: the day it bears, or the month that is inferred. */
    Optional<When> date();

    /** Its headings in order, if they are of use to whoever writes the like. */
    List<@NotBlankIfGiven String> sections();

    /** What else a reader should know, such as how an undated report was dated. */
    Optional<@NotBlankIfGiven String> note();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds documents. */
    final class Builder extends ImmutableDocument.Builder {}
}
