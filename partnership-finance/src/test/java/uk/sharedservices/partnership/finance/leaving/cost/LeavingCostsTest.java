package uk.sharedservices.partnership.finance.leaving.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.InvalidInputException;

@DisplayName("A file of the costs of leaving")
class LeavingCostsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'remainder': 'HOST', 'host': 'Z', 'shares': [@A1, @B1]"
                        + "| $.host must be one of the councils that share the cost, but was 'Z'.",
                "'remainder': 'HOST', 'shares': [@A1, @B1]"
                        + "| $.host must be named where it takes the odd pennies and only there, but was 'left out'.",
                "'host': 'A', 'shares': [@A1, @B1]"
                        + "| $.host must be named where it takes the odd pennies and only there, but was 'A'.",
                "'shares': [@A1, @A1] | $.shares must name each council once, but was 'A'.",
                "'shares': [@A0, @B0] | $.shares must not all be nothing, but was 0.",
                "'remainder': 'HOST', 'host': 'A', 'shares': [@A1], 'oneOffs': [{'what': 'x', 'shares': [@B1]}]"
                        + "| $.oneOffs[0].shares must be one of the councils that share the cost, but was 'A'.",
                "'oneOffs': [{'what': 'x', 'shares': [@A1, @A1]}]"
                        + "| $.oneOffs[0].shares must name each council once, but was 'A'.",
                "'pay': [{'what': 'x', 'per': 'DAY', 'shares': [@A0]}]"
                        + "| $.pay[0].shares must not all be nothing, but was 0.",
                "'oneOffs': [{'what': 'x', 'paidBy': 'A', 'shares': [@A1]}]"
                        + "| $.oneOffs[0].paidBy must be borne by one council or by shares, not both, but was 'both'.",
                "'pay': [{'what': 'x', 'per': 'DAY', 'paidOn': '2023-04-03'}]"
                        + "| $.pay[0].paidOn must be given of payment in lieu only, but was 2023-04-03.",
                "'backfill': [{'what': 'x', 'per': 'DAY', 'paidOn': '2023-04-03'}]"
                        + "| $.backfill[0].paidOn must be given of payment in lieu only, but was 2023-04-03.",
            })
    @DisplayName("is at fault, at the place of the fault, where its terms share no cost or belong to another kind")
    void faults(String fields, String fault) {
        assertThat(read(fields).faults()).extracting(Object::toString).containsExactly(fault);
    }

    @Test
    @DisplayName("has all such faults told together")
    void together() {
        assertThat(read("'shares': [@A0], 'none': ['PAY'], 'remainder': 'FIRST_NAMED',"
                                + " 'pay': [{'what': 'x', 'per': 'DAY', 'paidOn': '2023-04-03'}]")
                        .faults())
                .extracting(fault -> fault.path())
                .containsExactly("$.none[0]", "$.pay[0].paidOn", "$.shares");
        assertThatThrownBy(() -> LeavingCosts.builder()
                        .addShares(Weight.of("A", "0"))
                        .host("A")
                        .addNone(CostKind.PAY)
                        .addPay(TimedCost.builder().what("x").per(RatePer.DAY).build())
                        .build())
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        LeavingCosts.builder().addShares(Weight.of("A", "0")).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("may have payment in lieu paid in one sum, and shares of one cost that leave the host its odd pennies")
    void sound() {
        LeavingCosts costs = read("'remainder': 'HOST', 'host': 'B', 'shares': [@A1, @B1],"
                        + " 'liabilities': [{'what': 'x', 'shares': [@B1]}, {'what': 'y', 'paidBy': 'A'}],"
                        + " 'inLieu': [{'what': 'x', 'per': 'DAY', 'paidOn': '2023-04-03'}]")
                .orThrow();

        assertThat(costs.inLieu().get(0).paidOn()).contains(LocalDate.of(2023, 4, 3));
        assertThat(costs.bearers(costs.inLieu().get(0)).orElseThrow().pence(3)).containsExactly(1, 2);
        assertThat(costs.bearers(costs.liabilities().get(1)).orElseThrow().weights())
                .isEqualTo(List.of(Weight.of("A", "1")));
        assertThat(costs.councilsNamed()).containsExactly("A", "B");
    }

    private static Checked<LeavingCosts> read(String fields) {
        String json = ("{" + fields + "}")
                .replaceAll("@([AB])([01])", "{'council': '$1', 'weight': '$2'}")
                .replace('\'', '"');
        return LeavingCosts.read(json.getBytes(UTF_8));
    }
}
