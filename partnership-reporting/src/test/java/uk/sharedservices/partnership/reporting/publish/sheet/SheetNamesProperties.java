package uk.sharedservices.partnership.reporting.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.util.WorkbookUtil;

@Label("The names of the sheets of a workbook")
class SheetNamesProperties {

    @Property(tries = 1000)
    @Label("are ones that Apache POI takes for Excel's, and no two alike in capitals, whatever the captions are")
    void fitAndDiffer(@ForAll("captions") List<String> captions) {
        SheetNames names = new SheetNames();

        List<String> given = captions.stream().map(names::nameOf).toList();

        assertThat(given)
                .allSatisfy(name -> assertThatCode(() -> WorkbookUtil.validateSheetName(name))
                        .doesNotThrowAnyException());
        assertThat(given.stream().map(name -> name.toUpperCase(Locale.UK))).doesNotHaveDuplicates();
        assertThat(given.stream().map(name -> name.toLowerCase(Locale.UK))).doesNotHaveDuplicates();
    }

    @Provide
    static Arbitrary<List<String>> captions() {
        Arbitrary<String> anyWords = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> nearlyAlike = Arbitraries.strings()
                .withChars("aAsi ßſıİ😀'[]:*?/\\\n")
                .ofMinLength(25)
                .ofMaxLength(40);
        Arbitrary<String> wellKnown =
                Arbitraries.of("", "'", "History", "HISTORY", "Grant", "grant", "Grant (2)", "s", "ſ");
        return Arbitraries.oneOf(anyWords, nearlyAlike, wellKnown).list().ofMaxSize(12);
    }
}
