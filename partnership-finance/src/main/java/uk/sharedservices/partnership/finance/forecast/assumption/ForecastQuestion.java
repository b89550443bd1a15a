package uk.sharedservices.partnership.finance.forecast.assumption;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.rule.Input;

/**
 * What a council's grant balance is forecast on. Nothing in it has a default: what is left out is nothing.
 *
 * <p>Spending and funding are worked out from plans and the high needs block, or given as the in-year figure of each year
 * ({@link #givenInYear()}), as published plans print them; never both.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableForecastQuestion.class)
@JsonDeserialize(as = ImmutableForecastQuestion.class)
@JsonPropertyOrder({
    "of",
    "firstYear",
    "years",
    "opening",
    "placements",
    "funding",
    "price",
    "fixedSpend",
    "otherBlocks",
    "transfersIn",
    "newTransfersIn",
    "givenInYear",
    "savings",
    "external",
    "carryingCost",
    "basis"
})
public interface ForecastQuestion {

    /** The most years that are forecast. */
    int MOST_YEARS = 10;

    /** The council, by name. */
    @NotBlank
    String of();

    /** The first year that is forecast; the base year is the one before. */
    FinancialYear firstYear();

    /** How many years are forecast, 1 to 10. */
    int years();

    /** The balance at 31 March before the first year, a deficit positive. */
    Pounds opening();

    /** Plans by placement, in the order in which they overflow into one another. */
    List<PlacementPlan> placements();

    /** The high needs block. */
    Optional<HighNeedsFunding> funding();

    /** By year, the rise in what a plan costs. */
    List<Percent> price();

    /** By year, high needs spending that does not follow plans. */
    List<Pounds> fixedSpend();

    /** By year, the in-year figure of the other blocks together, a deficit positive. */
    List<Pounds> otherBlocks();

    /** By year, transfers into the high needs block that the unmitigated path already counts. */
    List<Pounds> transfersIn();

    /** By year, further transfers into it, which only the mitigated path counts. */
    List<Pounds> newTransfersIn();

    /** By year, the unmitigated in-year figure as given, a deficit positive, in place of plans and funding. */
    List<Pounds> givenInYear();

    /** Savings. */
    List<PlannedSaving> savings();

    /** Money from outside the grant. Both paths count it. */
    List<ExternalMoney> external();

    /** What carrying a deficit costs the general fund, where that is asked. */
    Optional<CarryingCost> carryingCost();

    /** What the assumptions rest on, each with its source. */
    List<Input> basis();

    /** Refuses years beyond ten, lists that fit no years, overflow that leads back, and figures both given and worked out. */
    @Value.Check
    default void check() {
        ForecastQuestionCheck.of(this);
    }

    /** Returns the year in a place, the first being nought. */
    default FinancialYear year(int place) {
        return FinancialYear.startingIn(firstYear().startYear() + place);
    }

    /** Returns the place of a placement. */
    default int placeOf(Placement placement) {
        return placements().stream().map(PlacementPlan::placement).toList().indexOf(placement);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds questions. */
    final class Builder extends ImmutableForecastQuestion.Builder {}
}
