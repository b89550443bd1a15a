package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of a PDF")
class UnbrokenFiguresTest {

    @Test
    @DisplayName("ends between words, and not within a financial year or a sum")
    void figures() {
        assertThat(parts("carries into 2023/24, or 2022-23, £3.243m more"))
                .containsExactly("carries ", "into ", "2023/24, ", "or ", "2022-23, ", "£3.243m ", "more");
    }

    @Test
    @DisplayName("ends within a long address, as the engine has it, and after a hyphen between words")
    void addresses() {
        assertThat(parts("https://council.example/a/decision in-year"))
                .containsExactly("https://council.", "example", "/a", "/decision ", "in-", "year");
    }

    private static List<String> parts(String text) {
        UnbrokenFigures ends = new UnbrokenFigures();
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
