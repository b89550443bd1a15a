package uk.sharedservices.partnership.reporting.chart.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.line.Value;

@DisplayName("A waterfall")
class WaterfallPictureTest {

    private static final DsgPosition TAMESIDE =
            ReferencePartnership.tamesideAndStockport().dsgPositions().get(0);

    private static DsgPosition.Builder like(String broughtForward, String inYear) {
        return DsgPosition.builder()
                .from(TAMESIDE)
                .grant(Optional.empty())
                .broughtForward(PublishedFigure.millions(broughtForward))
                .inYear(PublishedFigure.millions(inYear))
                .carriedForward(Optional.empty());
    }

    private static Picture picture(DsgPosition position) {
        Picture picture = WaterfallPicture.of(position, "Tameside").orElseThrow();
        PictureLaws.hold(picture);
        return picture;
    }

    @Test
    @DisplayName("of Tameside 2022/23 says 3.243 + 2.257 = 5.500 in picture, table and sentence alike")
    void tameside() {
        Picture picture = picture(TAMESIDE);
        assertThat(picture.message().text())
                .isEqualTo("Tameside's deficit is expected to grow from £3.243m to £5.500m in 2022/23.");
        assertThat(picture.message().figures()).hasSize(2);
        assertThat(PictureLaws.labels(picture))
                .contains("£3.243m deficit", "adds £2.257m", "£5.500m deficit", "deficit");
        assertThat(picture.table().rows()).allSatisfy(row -> {
            String printed = row.cells().get(1).text();
            assertThat(PictureLaws.labels(picture)).anyMatch(label -> label.contains(printed));
            assertThat(row.cells().get(1).soleFigure().orElseThrow().value())
                    .isEqualTo(row.cells().get(2).soleFigure().orElseThrow().value());
        });
    }

    @Test
    @DisplayName("tells the sign in words where a balance goes from surplus to deficit, and back")
    void acrossNothing() {
        assertThat(picture(like("(1.200)", "3.400").build()).message().text())
                .isEqualTo(
                        "From a surplus of £1,200,000, Tameside's balance is expected to go to a deficit of £2,200,000 in"
                                + " 2022/23.");
        Picture back = picture(like("1.200", "-3.400").build());
        assertThat(back.message().text()).contains("From a deficit of £1.200m", "to a surplus of £2,200,000");
        assertThat(PictureLaws.labels(back))
                .contains("£1.200m deficit", "takes off £3,400,000", "£2,200,000 surplus", "surplus");
    }

    @Test
    @DisplayName("of a document that prints surpluses above nothing shows the same balances")
    void otherSigns() {
        DsgPosition other = like("-3.243", "-2.257")
                .signs(SignConvention.SURPLUS_POSITIVE)
                .carriedForward(PublishedFigure.millions("-5.500"))
                .build();
        assertThat(PictureLaws.labels(picture(other))).contains("£3,243,000 deficit", "£5,500,000 deficit");
        assertThat(picture(other).message().text())
                .isEqualTo("Tameside's deficit is expected to grow from £3,243,000 to £5,500,000 in 2022/23.");
    }

    @Test
    @DisplayName("says grew of an outturn, fell of a smaller deficit and stayed of the same")
    void verbs() {
        DsgPosition.Builder outturn =
                like("3.000", "1.000").figureStatus(FigureStatus.OUTTURN).asAt(When.parse("2023-07"));
        assertThat(picture(outturn.build()).message().text())
                .isEqualTo("Tameside's deficit grew from £3.000m to £4,000,000 in 2022/23.");
        assertThat(picture(like("3.000", "-1.000").build()).message().text())
                .isEqualTo("Tameside's deficit is expected to fall from £3.000m to £2,000,000 in 2022/23.");
        assertThat(picture(like("3.000", "0").build()).message().text())
                .isEqualTo("Tameside's deficit is expected to stay as it is, £3.000m in 2022/23.");
        assertThat(picture(like("0", "0").build()).message().text())
                .contains("From a balance of nothing", "to a balance of nothing");
    }

    @Test
    @DisplayName("shows what is within the movement as part of it, and what is beside it as a movement of its own")
    void movements() {
        DsgMovement within = DsgMovement.builder()
                .kind(MovementKind.BLOCK_TRANSFER)
                .block(DsgBlock.SCHOOLS)
                .figure(PublishedFigure.millions("0.954"))
                .effect(MovementEffect.REDUCES_DEFICIT)
                .withinInYear(true)
                .build();
        DsgMovement beside = DsgMovement.builder()
                .kind(MovementKind.EXTERNAL_MONEY)
                .figure(PublishedFigure.millions("6"))
                .effect(MovementEffect.REDUCES_DEFICIT)
                .withinInYear(false)
                .build();
        Picture picture =
                picture(like("3.243", "2.257").addMovements(within, beside).build());
        assertThat(picture.table().rows().stream().map(row -> row.cells().get(0).text()))
                .containsExactly(
                        "Brought forward",
                        "In the year",
                        "Of which block transfer, schools block",
                        "Beside it, external money",
                        "Carried forward");
        assertThat(picture.table()
                        .rows()
                        .get(4)
                        .cells()
                        .get(2)
                        .soleFigure()
                        .orElseThrow()
                        .text())
                .isEqualTo("£500,000 surplus");
        assertThat(PictureLaws.labels(picture)).contains("takes off £0.954m", "takes off £6m", "£500,000 surplus");
    }

    @Test
    @DisplayName("of two balances alone says that the movement is not told")
    void noMovement() {
        Picture picture = picture(
                DsgPosition.builder().from(TAMESIDE).inYear(Optional.empty()).build());
        assertThat(picture.table().rows()).hasSize(2);
        assertThat(picture.table().notes()).containsExactly("The movement in the year is not told.");
    }

    @Test
    @DisplayName("of figures that do not meet says so, and shows the balance printed")
    void doesNotMeet() {
        Picture picture = picture(like("3.243", "2.257")
                .carriedForward(PublishedFigure.millions("6.000"))
                .build());
        assertThat(picture.table().notes()).anyMatch(note -> note.contains("rounding does not explain it"));
        assertThat(PictureLaws.labels(picture)).contains("£6.000m deficit");
    }

    @Test
    @DisplayName("without a balance at one end is no picture")
    void empty() {
        assertThat(WaterfallPicture.of(
                        DsgPosition.builder()
                                .from(TAMESIDE)
                                .broughtForward(Optional.empty())
                                .build(),
                        "Tameside"))
                .isEmpty();
        assertThat(WaterfallPicture.of(
                        DsgPosition.builder()
                                .from(TAMESIDE)
                                .inYear(Optional.empty())
                                .carriedForward(Optional.empty())
                                .build(),
                        "Tameside"))
                .isEmpty();
    }

    @Test
    @DisplayName("has its figures typed, a deficit above nothing")
    void typed() {
        assertThat(picture(TAMESIDE)
                        .table()
                        .rows()
                        .get(2)
                        .cells()
                        .get(2)
                        .soleFigure()
                        .orElseThrow()
                        .value())
                .isInstanceOfSatisfying(
                        Value.Pounds.class, value -> assertThat(value.pounds()).isEqualByComparingTo("5500000"));
    }
}
