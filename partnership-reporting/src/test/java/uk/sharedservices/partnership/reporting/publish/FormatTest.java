package uk.sharedservices.partnership.reporting.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A format")
class FormatTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("is named by how its files end, in capitals or not")
    void named(Format format) {
        assertThat(Format.of(format.extension())).isEqualTo(format);
        assertThat(Format.of(format.extension().toUpperCase(Locale.UK))).isEqualTo(format);
    }

    @Test
    @DisplayName("that there is not is refused with those there are")
    void unknown() {
        assertThatThrownBy(() -> Format.of("odt"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("format must be one of html, pdf, md, json, docx, xlsx, csv, ics, but was 'odt'");
    }
}
