package uk.sharedservices.partnership.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import uk.sharedservices.partnership.money.PrintedNumber;

@Label("Published figures")
class ReconciliationProperties {

    /** Printed to a place or more: a bare {@code 0} is taken as exact and explains nothing. */
    @Property
    @Label("that were true before they were rounded are never unexplained")
    void roundingIsAlwaysExplained(
            @ForAll @Size(min = 1, max = 6) List<@BigRange(min = "-500", max = "500") @Scale(6) BigDecimal> exact,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        BigDecimal total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Reconciliation printed = new Reconciliation(
                exact.stream().map(term -> print(term, places)).toList(), print(total, places));

        assertThat(printed.verdict()).isNotEqualTo(ReconciliationVerdict.UNEXPLAINED);
    }

    @Property
    @Label("agree or not whatever the order of the terms")
    void orderPlaysNoPart(
            @ForAll @Size(min = 2, max = 6) List<@BigRange(min = "-500", max = "500") @Scale(2) BigDecimal> terms,
            @ForAll @BigRange(min = "-500", max = "500") @Scale(2) BigDecimal total) {
        List<Rounded> forwards = terms.stream().map(term -> print(term, 2)).toList();
        List<Rounded> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);

        assertThat(new Reconciliation(backwards, print(total, 2)).verdict())
                .isEqualTo(new Reconciliation(forwards, print(total, 2)).verdict());
    }

    private static Rounded print(BigDecimal exact, int places) {
        return Rounded.of(
                PrintedNumber.of(exact.setScale(places, RoundingMode.HALF_UP).toPlainString()));
    }
}
