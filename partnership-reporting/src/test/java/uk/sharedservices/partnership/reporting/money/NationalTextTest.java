package uk.sharedservices.partnership.reporting.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.NationalView;

@DisplayName("A council's place among councils, in plain text")
class NationalTextTest {

    private static final NationalView VIEW = NationalView.published();

    @Test
    @DisplayName("tells Tameside's balance, share and place, its peers in a table, and England apart")
    void tameside() {
        String page = NationalText.print(VIEW, CouncilCode.of("E08000008"));

        assertThat(page.lines())
                .contains(
                        "  Tameside carried a deficit of £7,930,453 at 31 March 2024, 3.08 % of its gross grant of",
                        "Among the 15 metropolitan boroughs in the North West: number 9",
                        "    17  Stockport                                  23.816       8.29 %",
                        "    72  Tameside                                    7.930       3.08 %  <");
        assertThat(unwrapped(page))
                .contains("£257,272,848 for 2023/24. By that share it is number 72 of 150 councils, number 1 having the"
                        + " largest deficit as a share of its grant.")
                .contains(
                        "106 councils in deficit, together £2,141,159,510; 42 in surplus, together £406,337,281; 2 with"
                                + " neither.")
                .contains("National total: a deficit of £1,734,822,229. It is no council's:");
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
    }

    @Test
    @DisplayName("shows the sources and the credits that their licences ask for")
    void sources() {
        assertThat(unwrapped(NationalText.print(VIEW, CouncilCode.of("E08000008"))))
                .contains("section 251 outturn 2023-24, line 1.9.3")
                .contains("Contains public sector information licensed under the Open Government Licence v3.0")
                .contains("Rule DSG-NATIONAL-RANK (practice)");
    }

    @Test
    @DisplayName("says why there is no place, and still tells of all councils")
    void noPlace() {
        String page = unwrapped(NationalText.print(VIEW, CouncilCode.of("E06000060")));

        assertThat(page)
                .contains("Cannot say. Buckinghamshire is not ranked: No balance at 31 March 2024 was published.")
                .contains("106 councils in deficit")
                .doesNotContain("Among the");
    }

    private static String unwrapped(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
