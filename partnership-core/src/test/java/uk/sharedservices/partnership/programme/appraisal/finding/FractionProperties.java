package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A fraction")
class FractionProperties {

    @Property(tries = 1000)
    @Label("adds, takes away, multiplies and divides exactly, and compares as its value does")
    void arithmetic(
            @ForAll @IntRange(min = -999, max = 999) int a,
            @ForAll @IntRange(min = 1, max = 999) int b,
            @ForAll @IntRange(min = -999, max = 999) int c,
            @ForAll @IntRange(min = 1, max = 999) int d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(Fraction.of((long) a * d + (long) c * b, (long) b * d));
        assertThat(one.times(other)).isEqualTo(Fraction.of((long) a * c, (long) b * d));
        if (c != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
        assertThat(one.compareTo(other)).isEqualTo(Long.compare((long) a * d, (long) c * b));
        assertThat(one.minus(other).abs().signum()).isEqualTo(one.equals(other) ? 0 : 1);
    }
}
