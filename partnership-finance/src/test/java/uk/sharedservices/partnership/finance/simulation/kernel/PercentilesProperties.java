package uk.sharedservices.partnership.finance.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Percentiles of runs")
class PercentilesProperties {

    @Property(tries = 1000)
    @Label("a percentile is the figure at its rank when the runs stand in rising order")
    void percentilesAreRanks(
            @ForAll @Size(min = 1, max = 400) double @DoubleRange(min = -1e9, max = 1e9) [] values,
            @ForAll @IntRange(min = 1, max = 20) int step) {
        double[] runs = Arrays.stream(values)
                .map(value -> Math.rint(value / 1e8) * step)
                .toArray();
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        long[] five = new long[5];

        Percentiles.write(runs, 0, runs.length, five, 0);

        assertThat(five).containsExactly(at(sorted, 5), at(sorted, 25), at(sorted, 50), at(sorted, 75), at(sorted, 95));
    }

    private static long at(double[] sorted, int percent) {
        return (long) sorted[(percent * sorted.length + 99) / 100 - 1];
    }
}
