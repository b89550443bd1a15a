package uk.sharedservices.partnership.reporting.chart.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.document.block.Picture;

@Label("A board of workstreams")
class WorkstreamsPictureProperties {

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("  Wm")
                .ofMinLength(1)
                .ofMaxLength(80)
                .map(name -> "W" + name.substring(1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    @Label("1 to 40 workstreams with names of 1 to 80 letters fit a page")
    void fit(@ForAll("names") List<String> names, @ForAll @IntRange(max = 6) int phases) {
        Picture picture = picture(Workstreams.with(names, phases));
        PictureLaws.hold(picture);
        assertThat(picture.table().rows()).hasSize(names.size());
    }

    private static Picture picture(Partnership partnership) {
        return WorkstreamsPicture.of(
                        partnership, partnership.asAt(LocalDate.of(2022, 6, 1), BankHolidays.englandAndWales()))
                .orElseThrow();
    }
}
