package uk.sharedservices.partnership.fact;

import java.util.Optional;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * The place that states a fact.
 *
 * @param document  id of a {@link Document} of the same partnership
 * @param at  where in it, such as {@code paragraph 2.9}
 */
public record Source(DocumentId document, Optional<@NotBlankIfGiven String> at) {

    /** Returns the source at a place in a document. */
    public static Source of(String document, String at) {
        return new Source(DocumentId.of(document), Optional.of(at));
    }

    /** Returns {@code B, paragraph 2.9}. */
    @Override
    public String toString() {
        return document + at.map(place -> ", " + place).orElse("");
    }
}
