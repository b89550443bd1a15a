package uk.sharedservices.partnership.agreement.service;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * The clause of an agreement on how notice is served: by which methods, to whom, and on what day it counts as given.
 *
 * <p>A method that it does not list is not allowed.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableServiceClause.class)
@JsonDeserialize(as = ImmutableServiceClause.class)
@JsonPropertyOrder({"wording", "methods", "conclusive", "addressee"})
public interface ServiceClause extends Fact {

    /** The words, as far as they are known. */
    @NotBlank
    String wording();

    /** The methods it allows, each once. */
    @Size(min = 1, message = "must allow a method or more")
    List<ServiceTerms> methods();

    /**
     * Whether its deeming rules are conclusive, so that proof of another day changes nothing, or rebuttable; empty if
     * that is not known.
     */
    Optional<Boolean> conclusive();

    /** The post to which notice must be addressed, such as {@code the Chief Executive}; never a person. */
    Optional<@NotBlankIfGiven String> addressee();

    /** Returns the terms on which it allows a method; empty if it does not allow it. */
    default Optional<ServiceTerms> allowing(ServiceMethod method) {
        return methods().stream().filter(terms -> terms.method() == method).findFirst();
    }

    /** The clause as it is read, in a phrase. */
    default String reading() {
        String allowed = methods().stream().map(ServiceTerms::toString).collect(Collectors.joining("; "));
        boolean deems = methods().stream().anyMatch(terms -> terms.deeming().isPresent());
        return "notice may be given " + allowed
                + (deems
                        ? "; deeming "
                                + conclusive()
                                        .map(so -> so ? "conclusive" : "rebuttable")
                                        .orElse("conclusive or rebuttable, not known which")
                        : "");
    }

    /** Refuses a method listed twice. */
    @Value.Check
    default void check() {
        List<ServiceMethod> listed =
                methods().stream().map(ServiceTerms::method).toList();
        if (listed.stream().distinct().count() < listed.size()) {
            throw InvalidValueException.of("service clause", "must list each method once", listed);
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds clauses. */
    final class Builder extends ImmutableServiceClause.Builder {}
}
