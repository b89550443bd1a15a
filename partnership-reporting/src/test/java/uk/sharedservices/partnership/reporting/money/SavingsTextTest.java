package uk.sharedservices.partnership.reporting.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.finance.saving.SavingsStatement;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("Savings in plain text")
class SavingsTextTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();

    @Test
    @DisplayName("are Stockport's target of £270,000, Tameside's one-off reserve of £48,000, and nil in base budget")
    void reference() {
        assertThat(on(LocalDate.of(2022, 11, 23)))
                .containsExactly(
                        "Stockport: target £270,000; one-off, which pays for no second year, nil; recurrent saving in base"
                                + " budget nil.",
                        "  £270k is aimed at, and nothing is told as realised of it. (recorded, A, paragraph 2.6)",
                        "Tameside: target nil; one-off, which pays for no second year, £48,000; recurrent saving in base"
                                + " budget nil.",
                        "  £0.048m, a small reserve, all that the joint approach to service delivery has yielded, does not"
                                + " count: it is one-off, not recurrent; it is made in reserve, not in base budget; it has"
                                + " no baseline and is only a claimed benefit. (inferred from records, B, financial"
                                + " implications)",
                        "  Nothing was realised: nothing released from Council base budget by the shared arrangements."
                                + " (recorded, B, paragraph 2.6)");
    }

    @Test
    @DisplayName("tell nothing that no report had told by then")
    void before() {
        assertThat(on(LocalDate.of(2021, 8, 31))).isEmpty();
        assertThat(on(LocalDate.of(2022, 11, 22)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Stockport: target £270,000");
    }

    private static List<String> on(LocalDate day) {
        return SavingsText.lines(SavingsStatement.of(REFERENCE, day), REFERENCE::nameOf);
    }
}
