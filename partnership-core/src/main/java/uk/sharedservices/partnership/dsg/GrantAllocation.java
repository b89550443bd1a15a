package uk.sharedservices.partnership.dsg;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * A council's grant for a year by block, as one publication has it, on one basis.
 *
 * <p>Tameside's gross grant for 2022/23 is £242,051,315 in the update of 20 July 2023, of which £190,742,691 is the schools
 * block; net of recoupment the schools block is £91,834,252. What may be compared with what,
 * {@link GrantChange} knows.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableGrantAllocation.class)
@JsonDeserialize(as = ImmutableGrantAllocation.class)
@JsonPropertyOrder({"council", "year", "publication", "basis", "blocks", "total"})
public interface GrantAllocation {

    /** Whose grant. */
    CouncilCode council();

    /** The financial year it is for. */
    FinancialYear year();

    /** The publication it is from. */
    GrantPublication publication();

    /** What the amounts include. */
    GrantBasis basis();

    /** The amount of each block. */
    BlockAmounts blocks();

    /** The total as printed. It may differ from the four blocks by their rounding, and is never adjusted. */
    PublishedFigure total();

    /** Returns the amount of a block. */
    default Money block(DsgBlock block) {
        return Money.ofMajor(CurrencyUnit.GBP, blocks().of(block));
    }

    /** Returns which allocation it is: {@code 2022/23, gross of recoupment, update of 20 July 2023}. */
    default String title() {
        return year() + ", " + basis().words() + ", " + publication();
    }

    /** Refuses a total below nothing. */
    @Value.Check
    default void check() {
        if (total().amount().isNegative()) {
            throw InvalidValueException.of("total of a grant", "must be £0 or more", total().toString())
                    .at("total");
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds allocations. */
    final class Builder extends ImmutableGrantAllocation.Builder {}
}
