package uk.sharedservices.partnership.dsg;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.shape.Key;

/**
 * What a council published of its Dedicated Schools Grant balance for a year, as printed.
 *
 * <p>Each council's account is its own; there is no operation that adds two councils' positions.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableDsgPosition.class)
@JsonDeserialize(as = ImmutableDsgPosition.class)
@JsonPropertyOrder({
    "council",
    "year",
    "figureStatus",
    "asAt",
    "signs",
    "grant",
    "grantBasis",
    "grantPublication",
    "broughtForward",
    "inYear",
    "movements",
    "carriedForward"
})
public interface DsgPosition extends Fact {

    /** Whose account. */
    @Key
    CouncilCode council();

    /** The financial year. */
    @Key
    FinancialYear year();

    /** How final the figures are. */
    @Key
    FigureStatus figureStatus();

    /** When they stood so, as exactly as is told. */
    @Key
    When asAt();

    /** Which way round the document prints balances. */
    SignConvention signs();

    /** The year's grant, if printed. */
    Optional<PublishedFigure> grant();

    /** What the grant total includes, if known. */
    Optional<GrantBasis> grantBasis();

    /** The publication of the grant that the total is taken from, if told. */
    Optional<GrantPublication> grantPublication();

    /** Balance at the start of the year, if printed. */
    Optional<PublishedFigure> broughtForward();

    /** Movement in the year, if printed. */
    Optional<PublishedFigure> inYear();

    /** Other terms, as printed: those that make up the movement in the year, and those beside it. */
    List<DsgMovement> movements();

    /** Balance at the end of the year, if printed. */
    Optional<PublishedFigure> carriedForward();

    /** Refuses a grant of nothing or less. */
    @Value.Check
    default void check() {
        grant().filter(figure -> !figure.amount().isPositive()).ifPresent(figure -> {
            throw InvalidValueException.of("grant", "must be a grant above nothing", figure.toString());
        });
    }

    /** The movements that stand beside the movement in the year and are added to it. */
    default List<DsgMovement> beside() {
        return movements().stream().filter(movement -> !movement.withinInYear()).toList();
    }

    /** The movements that make up the movement in the year, as far as they are told. */
    default List<DsgMovement> within() {
        return movements().stream().filter(DsgMovement::withinInYear).toList();
    }

    /** The account that opening balance, movement in the year and what stands beside it make; empty unless both are printed. */
    default Optional<DsgAccount> account() {
        return broughtForward()
                .flatMap(opening -> inYear().map(movement -> DsgAccount.opening(deficitPositive(opening))
                        .with(Stream.concat(
                                        Stream.of(new AccountMovement(
                                                MovementKind.IN_YEAR, deficitPositive(movement), Optional.empty())),
                                        beside().stream().map(DsgMovement::inPounds))
                                .toList())));
    }

    /** Returns a printed figure of this document as money with a deficit positive. */
    default Money deficitPositive(PublishedFigure printed) {
        return signs().deficitPositive(printed.amount());
    }

    /** The time at which the figures stood so. */
    @Override
    default Optional<When> knownFrom() {
        return Optional.of(asAt());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds positions. */
    final class Builder extends ImmutableDsgPosition.Builder {}
}
