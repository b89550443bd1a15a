package uk.sharedservices.partnership.programme.saving;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A saving as a council reports it: aimed at, realised, or both.
 *
 * <p>What one report aims at and another says was realised are two entries, each with its own source. That the one counts
 * towards the other is a fact of its own, {@link #towards()}, and is left out where no document says so.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableSaving.class)
@JsonDeserialize(as = ImmutableSaving.class)
@JsonPropertyOrder({
    "id",
    "council",
    "what",
    "target",
    "plan",
    "realised",
    "realisedAsAt",
    "towards",
    "recurrence",
    "realisation",
    "chargedTo",
    "delivery",
    "baseline"
})
public interface Saving extends Fact {

    /** Short name by which the partnership refers to it. */
    @Key
    SavingId id();

    /** The council that reports it. */
    CouncilCode council();

    /** What is saved, and how. */
    @NotBlank
    String what();

    /** The saving aimed at, if one is. */
    Optional<PublishedFigure> target();

    /** The plan that sets the aim, such as {@code Medium Term Financial Plan}. */
    Optional<@NotBlankIfGiven String> plan();

    /** What was realised, if told; {@code 0} where the document says that nothing was. */
    Optional<PublishedFigure> realised();

    /** The time at which it was so, if said. */
    Optional<When> realisedAsAt();

    /** The saving aimed at that it counts towards, where a document says so. */
    Optional<SavingId> towards();

    /** Whether it repeats. */
    Recurrence recurrence();

    /** How it shows in the accounts, if a document says. */
    Optional<Realisation> realisation();

    /** What it is made in. */
    ChargedTo chargedTo();

    /** How far it has come, if a document says. */
    Optional<Delivery> delivery();

    /** What was spent, or taken in, before: the figure it is measured against. Without one it is only a claimed benefit. */
    Optional<PublishedFigure> baseline();

    /**
     * Refuses a saving with no figure, an aim of nothing or less, less than nothing realised, a baseline below
     * nothing, and details of a figure that is not there.
     */
    @Value.Check
    default void check() {
        SavingCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds savings. */
    final class Builder extends ImmutableSaving.Builder {}
}
