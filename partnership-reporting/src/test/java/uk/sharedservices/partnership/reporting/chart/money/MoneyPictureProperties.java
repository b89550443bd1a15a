package uk.sharedservices.partnership.reporting.chart.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostLine;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.RecordedWorking;

@Label("Of money of any size and sign")
class MoneyPictureProperties {

    private static final DsgPosition TAMESIDE =
            ReferencePartnership.tamesideAndStockport().dsgPositions().get(0);
    private static final double ANY_HEIGHT = 5_000;
    private static final Derivation WORKING =
            RecordedWorking.of("What does it come to?").derivation();

    @Provide
    Arbitrary<PublishedFigure> figures() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999, 999_999_999), Arbitraries.of(MoneyUnit.values()))
                .as((digits, unit) -> new PublishedFigure(
                        PrintedNumber.of(new BigDecimal(digits)
                                .movePointLeft(unit == MoneyUnit.POUNDS ? 0 : 3)
                                .toPlainString()),
                        unit));
    }

    @Provide
    Arbitrary<List<DsgMovement>> movements() {
        return Combinators.combine(
                        figures(),
                        Arbitraries.of(MovementKind.values()).filter(kind -> kind != MovementKind.RESTATED_OPENING),
                        Arbitraries.of(MovementEffect.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DsgBlock.values()).optional())
                .as((figure, kind, effect, within, block) -> DsgMovement.builder()
                        .figure(figure)
                        .kind(kind)
                        .effect(effect)
                        .withinInYear(within)
                        .block(block)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" Wé中'")
                .ofMinLength(1)
                .ofMaxLength(80);
    }

    @Property(tries = 100)
    @Label("a waterfall fits its sheet and ends at the balance carried forward")
    void waterfall(
            @ForAll("figures") PublishedFigure broughtForward,
            @ForAll("figures") PublishedFigure inYear,
            @ForAll("movements") List<DsgMovement> movements,
            @ForAll("names") String council) {
        DsgPosition position = DsgPosition.builder()
                .from(TAMESIDE)
                .grant(Optional.empty())
                .broughtForward(broughtForward)
                .inYear(inYear)
                .movements(movements)
                .carriedForward(Optional.empty())
                .build();
        Picture picture = WaterfallPicture.of(position, council).orElseThrow();
        PictureLaws.hold(picture);
        assertThat(picture.table()
                        .rows()
                        .get(picture.table().rows().size() - 1)
                        .cells()
                        .get(2)
                        .soleFigure())
                .isPresent();
        assertThat(picture.table().rows()).hasSize(3 + movements.size());
    }

    @Property(tries = 100)
    @Label("a forecast fits its sheet, with a fan and without")
    void forecast(
            @ForAll @LongRange(min = -900_000_000_000L, max = 900_000_000_000L) long opening,
            @ForAll @Size(min = 1, max = 10)
                    List<@LongRange(min = -90_000_000_000L, max = 90_000_000_000L) Long> inYear,
            @ForAll @LongRange(min = 0, max = 50_000_000_000L) long wide,
            @ForAll boolean fan,
            @ForAll("names") String council) {
        ForecastQuestion.Builder question = ForecastQuestion.builder()
                .of(council + "x")
                .firstYear(FinancialYear.startingIn(2024))
                .years(inYear.size())
                .opening(Pounds.of(opening));
        inYear.forEach(each -> question.addGivenInYear(Pounds.of(each)));
        Forecast forecast = Forecast.of(question.build()).orThrow();
        List<BalanceSpread> spreads = new ArrayList<>();
        forecast.unmitigated().stream().skip(1).forEach(line -> {
            long middle = line.closing();
            spreads.add(new BalanceSpread(
                    line.year(), middle - 2 * wide, middle - wide, middle, middle + wide, middle + 2 * wide));
        });
        PictureLaws.hold(ForecastPicture.of(forecast, fan ? spreads : List.of(), ForecastPath.UNMITIGATED)
                .orElseThrow());
    }

    @Provide
    Arbitrary<List<ExitCostLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of(CostKind.values()),
                        names().list().ofSize(4).map(any -> "Council " + any.get(0)),
                        Arbitraries.integers().between(2020, 2023),
                        Arbitraries.longs().between(-900_000_000_000L, 900_000_000_000L))
                .as((kind, council, year, pence) -> new ExitCostLine(
                        kind, "a cost", council, FinancialYear.startingIn(year), pence, pence, "formula", WORKING))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    @Label("costs fit their sheet, and the table has every sum that is drawn")
    void costs(@ForAll("lines") List<ExitCostLine> lines, @ForAll("names") String note) {
        ExitCost cost = new ExitCost(
                new Answer.Determined<>(LocalDate.of(2023, 5, 23), WORKING),
                lines,
                List.of(),
                List.of("No pay of the shared post is held."),
                List.of(),
                Answer.cannotSay(RecordedWorking.of("What does it cost?"), "No pay of the shared post is held."));
        Picture picture =
                CostPicture.of(cost, "a council leaving", Optional.of(note)).orElseThrow();
        PictureLaws.hold(picture, ANY_HEIGHT);
        List<String> sums = picture.table().rows().stream()
                .filter(row -> row.total())
                .map(row -> row.cells().get(3).text())
                .toList();
        assertThat(PictureLaws.labels(picture).stream()
                        .filter(label -> label.matches("-?£[\\d,]+(\\.\\d\\d)?") && label.contains(",")))
                .allSatisfy(label -> assertThat(sums).contains(label));
        assertThat(picture.message().text()).contains("cannot be said");
    }
}
