package uk.sharedservices.partnership.finance.leaving.cost;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * What is known of the costs of leaving. Sums are pounds sterling. A kind of cost of which nothing is given is missing, unless it
 * is among {@link #none()}.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableLeavingCosts.class)
@JsonDeserialize(as = ImmutableLeavingCosts.class)
@JsonPropertyOrder({
    "note",
    "shares",
    "remainder",
    "host",
    "pay",
    "noticeCharges",
    "backfill",
    "oneOffs",
    "inLieu",
    "liabilities",
    "none"
})
public interface LeavingCosts {

    /** The largest file read, in bytes. */
    int MOST_BYTES = 1024 * 1024;

    /** A remark for the reader, such as that the figures are examples. */
    Optional<@NotBlankIfGiven String> note();

    /** The shares that the agreement gives each council; costs that say nothing else are borne by them. */
    List<Weight> shares();

    /** Who pays the odd pennies; left out, the largest remainders. */
    Optional<RemainderRule> remainder();

    /** The host, where it pays the odd pennies. */
    Optional<@NotBlankIfGiven String> host();

    /** Pay of each shared post. */
    List<TimedCost> pay();

    /** What is charged for the period of notice. */
    List<TimedCost> noticeCharges();

    /** Cover for a post given up before it is filled. */
    List<TimedCost> backfill();

    /** Costs that come once. */
    List<OnceCost> oneOffs();

    /** Pay for days of notice that are not worked. */
    List<TimedCost> inLieu();

    /** Liabilities, such as pension strain and redundancy. */
    List<OnceCost> liabilities();

    /** The kinds of cost of which there are none. */
    List<CostKind> none();

    /** Returns whether anything of a kind is given. */
    default boolean holds(CostKind kind) {
        List<?> given = switch (kind) {
            case PAY -> pay();
            case NOTICE_CHARGE -> noticeCharges();
            case BACKFILL -> backfill();
            case ONE_OFF -> oneOffs();
            case IN_LIEU -> inLieu();
            case LIABILITY -> liabilities();
        };
        return !given.isEmpty();
    }

    /** Returns whether nothing of any kind is given. */
    default boolean holdsNothing() {
        return Stream.of(CostKind.values()).noneMatch(this::holds);
    }

    /** Returns the kinds of cost of which nothing is given and which are not said to be none either. */
    default List<CostKind> untold() {
        return Stream.of(CostKind.values())
                .filter(kind -> !holds(kind) && !none().contains(kind))
                .toList();
    }

    /**
     * Returns who bears a cost of these and how they share it: the council that it names, its own shares, or the agreed ones.
     * Empty where nobody says.
     */
    default Optional<CostSharing> bearers(BorneCost cost) {
        if (cost.paidBy().isPresent()) {
            return Optional.of(CostSharing.by(
                    ApportionmentKey.equal(), List.of(new Weight(cost.paidBy().get(), BigDecimal.ONE))));
        }
        List<Weight> weights = cost.shares().isEmpty() ? shares() : cost.shares();
        return weights.isEmpty()
                ? Optional.empty()
                : Optional.of(CostSharing.by(ApportionmentKey.of(KeyMeasure.OTHER, "the agreed shares"), weights)
                        .leaving(remainder().orElse(RemainderRule.LARGEST_REMAINDER), host()));
    }

    /**
     * Returns what a reader must not miss of the times that costs are held for, a sentence each: pay that runs past the last day,
     * and days for which both pay and payment in lieu are held.
     *
     * @param lastDay  the last day of the notice, if it is known
     */
    default List<String> cautions(Optional<LocalDate> lastDay) {
        return TimesHeld.cautions(this, lastDay);
    }

    /** Returns the councils that the costs name, each once. */
    default List<String> councilsNamed() {
        return Stream.of(
                        shares().stream().map(Weight::council),
                        each().flatMap(cost -> cost.shares().stream().map(Weight::council)),
                        host().stream(),
                        each().flatMap(cost -> cost.paidBy().stream()))
                .flatMap(named -> named)
                .distinct()
                .toList();
    }

    private Stream<BorneCost> each() {
        return Stream.of(pay(), noticeCharges(), backfill(), inLieu(), oneOffs(), liabilities())
                .flatMap(List::stream);
    }

    /** Refuses, all of them together, what cannot be shared and what belongs to another kind of cost. */
    @Value.Check
    default void check() {
        TermsCheck.of(this);
    }

    /** Reads JSON, or says everything that is wrong with it. */
    static Checked<LeavingCosts> read(byte[] json) {
        return PartnershipJson.tree(json, MOST_BYTES)
                .then((JsonNode tree) -> PartnershipJson.read(tree, LeavingCosts.class));
    }

    /** Returns costs of which nothing is known. */
    static LeavingCosts unknown() {
        return builder().build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs. */
    final class Builder extends ImmutableLeavingCosts.Builder {}
}
