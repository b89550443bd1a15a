package uk.sharedservices.partnership.dsg;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
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
    "broughtForward",
    "inYear",
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

    /** The day they stood so. */
    @Key
    LocalDate asAt();

    /** Which way round the document prints balances. */
    SignConvention signs();

    /** The year's grant, if printed. */
    Optional<PublishedFigure> grant();

    /** What the grant total includes, if known. */
    Optional<GrantBasis> grantBasis();

    /** Balance at the start of the year, if printed. */
    Optional<PublishedFigure> broughtForward();

    /** Movement in the year, if printed. */
    Optional<PublishedFigure> inYear();

    /** Balance at the end of the year, if printed. */
    Optional<PublishedFigure> carriedForward();

    /** Refuses a grant of nothing or less. */
    @Value.Check
    default void check() {
        grant().filter(figure -> !figure.amount().isPositive()).ifPresent(figure -> {
            throw InvalidValueException.of("grant", "must be a grant above nothing", figure.toString());
        });
    }

    /** The day the figures stood so. */
    @Override
    default Optional<When> knownFrom() {
        return Optional.of(When.on(asAt()));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds positions. */
    final class Builder extends ImmutableDsgPosition.Builder {}
}
