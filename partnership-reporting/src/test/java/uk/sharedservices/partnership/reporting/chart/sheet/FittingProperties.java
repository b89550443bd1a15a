package uk.sharedservices.partnership.reporting.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

@Label("What pictures are put together from")
class FittingProperties {

    @Property(tries = 500)
    @Label("a label cut to its room fits it, and whole lines hold the whole text")
    void labels(
            @ForAll @StringLength(max = 120) String text,
            @ForAll @DoubleRange(min = 20, max = 300) double width,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        List<String> lines = Fitting.lines(text, width, 9, false, most);
        assertThat(lines).hasSizeLessThanOrEqualTo(most).allSatisfy(line -> {
            assertThat(line).isNotEmpty();
            assertThat(Lettering.width(line, 9, false)).isLessThanOrEqualTo(width + 1e-6);
        });
        List<String> whole = Fitting.lines(text, width, 9, false, 1_000);
        assertThat(String.join("", whole).replace(" ", ""))
                .isEqualTo(Fitting.clean(text).replace(" ", ""));
    }

    @Property(tries = 500)
    @Label("a scale holds every sum and nothing, with two to eight ticks of different labels")
    void scale(
            @ForAll @Size(max = 6) List<@BigRange(min = "-999999999999.99", max = "999999999999.99") BigDecimal> sums) {
        Scale scale = Scale.of(sums, 100, 400);
        assertThat(sums).allSatisfy(sum -> assertThat(scale.at(sum)).isBetween(99.99, 400.01));
        assertThat(scale.at(BigDecimal.ZERO)).isBetween(99.99, 400.01);
        assertThat(scale.ticks()).hasSizeBetween(2, 8).anyMatch(tick -> tick.signum() == 0);
        assertThat(scale.ticks().stream()
                        .map(tick -> tick.signum() + scale.label(tick))
                        .distinct())
                .hasSameSizeAs(scale.ticks());
    }

    @Property(tries = 300)
    @Label("the months on a scale of days are as far apart as asked")
    void months(@ForAll @IntRange(min = 1, max = 40_000) int days) {
        DayScale scale = new DayScale(
                LocalDate.of(1980, 1, 15), LocalDate.of(1980, 1, 15).plusDays(days), 180, 470);
        List<LocalDate> months = scale.months(52);
        for (int place = 1; place < months.size(); place++) {
            assertThat(scale.start(months.get(place)) - scale.start(months.get(place - 1)))
                    .isGreaterThanOrEqualTo(51.99);
        }
        assertThat(months).allSatisfy(month -> assertThat(month.getDayOfMonth()).isEqualTo(1));
    }
}
