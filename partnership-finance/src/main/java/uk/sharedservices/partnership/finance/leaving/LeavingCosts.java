package uk.sharedservices.partnership.finance.leaving;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.file.PartnershipJson;
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

    /** Returns the councils that the costs name, each once. */
    default List<String> councilsNamed() {
        Stream<String> sharing = Stream.of(
                        Stream.of(shares()), timed().map(TimedCost::shares), once().map(OnceCost::shares))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .map(Weight::council);
        Stream<String> alone = Stream.of(
                        Stream.of(host()), timed().map(TimedCost::paidBy), once().map(OnceCost::paidBy))
                .flatMap(named -> named)
                .flatMap(Optional::stream);
        return Stream.concat(sharing, alone).distinct().toList();
    }

    private Stream<TimedCost> timed() {
        return Stream.of(pay(), noticeCharges(), backfill(), inLieu()).flatMap(List::stream);
    }

    private Stream<OnceCost> once() {
        return Stream.of(oneOffs(), liabilities()).flatMap(List::stream);
    }

    /** Refuses a kind that is given and said to be none. */
    @Value.Check
    default void check() {
        CostCheck.of(this);
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
