package uk.sharedservices.partnership.testkit.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.AccountMovement;
import uk.sharedservices.partnership.dsg.Authorisation;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;
import uk.sharedservices.partnership.testkit.fact.MoneyArbitraries;

/** Published positions of the Dedicated Schools Grant. Their figures need not add up, for published figures may not. */
public final class DsgArbitraries {

    private DsgArbitraries() {}

    /** Returns positions of any council. */
    public static Arbitrary<DsgPosition> positions() {
        return Combinators.combine(CouncilArbitraries.codes(), positionsOf())
                .as((code, position) -> position.apply(code))
                .withoutEdgeCases();
    }

    /** Returns positions of one council, each figure printed or left out. */
    public static Arbitrary<DsgPosition> positions(CouncilCode council) {
        return positionsOf().map(position -> position.apply(council));
    }

    /** Returns positions that are still without the council whose they are. */
    public static Arbitrary<Function<CouncilCode, DsgPosition>> positionsOf() {
        return Combinators.combine(
                        withoutFigures(),
                        Mixed.optional(MoneyArbitraries.figuresAboveNothing()),
                        publications(),
                        Mixed.optional(MoneyArbitraries.figures()),
                        Mixed.optional(MoneyArbitraries.figures()),
                        movements().list().ofMaxSize(3),
                        Mixed.optional(MoneyArbitraries.figures()))
                .<Function<CouncilCode, DsgPosition>>as(
                        (position, grant, publication, opening, movement, others, closing) ->
                                council -> DsgPosition.builder()
                                        .from(position.apply(council))
                                        .grant(grant)
                                        .grantBasis(publication.basis())
                                        .grantPublication(publication.name())
                                        .broughtForward(opening)
                                        .inYear(movement)
                                        .movements(others)
                                        .carriedForward(closing)
                                        .build())
                .withoutEdgeCases();
    }

    /** Returns what lets money in, by the Secretary of State and by others. */
    public static Arbitrary<Authorisation> authorisations() {
        return Combinators.combine(
                        Arbitraries.of(Authorisation.Authority.values()),
                        Arbitraries.of("letter of 1 March 2023", "safety valve agreement of 12 March 2024"))
                .as(Authorisation::new);
    }

    /** Returns printed terms of every kind, within the movement in the year and beside it. */
    public static Arbitrary<DsgMovement> movements() {
        return Combinators.combine(
                        Arbitraries.of(MovementKind.values()),
                        MoneyArbitraries.figures(),
                        Arbitraries.of(MovementEffect.values()),
                        Arbitraries.of(true, false),
                        Mixed.optional(Arbitraries.of(DsgBlock.values())),
                        Mixed.optional(authorisations()))
                .as((kind, figure, effect, within, block, authorisation) -> DsgMovement.builder()
                        .kind(kind)
                        .figure(figure)
                        .effect(effect)
                        .withinInYear(within && kind != MovementKind.RESTATED_OPENING)
                        .block(block)
                        .authorisation(authorisation)
                        .build());
    }

    /** Returns movements of an account, to the penny. */
    public static Arbitrary<AccountMovement> accountMovements() {
        return Combinators.combine(
                        Arbitraries.of(MovementKind.values()),
                        balances(),
                        Mixed.optional(Arbitraries.of(DsgBlock.values())))
                .as(AccountMovement::new);
    }

    /** Returns balances to the penny, deficits and surpluses. */
    public static Arbitrary<Money> balances() {
        return Arbitraries.longs()
                .between(-100_000_000_000L, 100_000_000_000L)
                .map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    private static Arbitrary<Publication> publications() {
        Arbitrary<GrantPublication> named = Arbitraries.of(
                GrantPublication.of("update of 20 July 2023", LocalDate.of(2023, 7, 20)),
                new GrantPublication("update of March 2023", Optional.empty()));
        return Combinators.combine(Mixed.optional(Arbitraries.of(GrantBasis.values())), Mixed.optional(named))
                .as(Publication::new);
    }

    /** What is told of a grant beside its sum. */
    private record Publication(Optional<GrantBasis> basis, Optional<GrantPublication> name) {}

    private static Arbitrary<Function<CouncilCode, DsgPosition>> withoutFigures() {
        return Combinators.combine(
                        CalendarArbitraries.financialYears(),
                        Arbitraries.of(FigureStatus.values()),
                        Arbitraries.of(SignConvention.values()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((year, figureStatus, signs, status, source) -> council -> DsgPosition.builder()
                        .council(council)
                        .year(year)
                        .figureStatus(figureStatus)
                        .asAt(When.on(figureStatus == FigureStatus.BUDGET ? year.firstDay() : endOf(year)))
                        .signs(signs)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** The last year ends beyond the days that a file may hold. */
    private static LocalDate endOf(FinancialYear year) {
        return SupportedDays.contains(year.lastDay()) ? year.lastDay() : SupportedDays.LAST;
    }
}
