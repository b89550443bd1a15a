package uk.sharedservices.partnership.finance.sharing.key;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * The key in use held against what was measured since.
 *
 * <p>By plans in January 2022 Tameside's share was 44.98 %, by those in January 2025 49.76 %: it moved by 4.79 points, and with a
 * tolerance of 3 the key is reset.
 */
public final class KeyReview {

    private static final ExactNumber HUNDRED = ExactNumber.of(100);
    private static final int PLACES = 4;
    private static final String WHY =
            "Percentage points are the default, as an assumption: the agreement says per cent, and not of what.";

    private final List<Weight> inUse;
    private final List<Weight> measured;
    private final KeyTolerance tolerance;
    private final Damping damping;

    private KeyReview(List<Weight> inUse, List<Weight> measured, KeyTolerance tolerance, Damping damping) {
        this.inUse = inUse;
        this.measured = measured;
        this.tolerance = tolerance;
        this.damping = damping;
    }

    /**
     * Returns a review.
     *
     * @param inUse  the weights in use
     * @param measured  those measured since, of the same councils in the same order
     * @param tolerance  how far a share may move before the key is reset
     * @throws InvalidValueException if the councils are others, or either weights can share no cost
     */
    public static KeyReview of(List<Weight> inUse, List<Weight> measured, KeyTolerance tolerance) {
        CostSharing.of(0, inUse);
        CostSharing.of(0, measured);
        if (!councils(inUse).equals(councils(measured))) {
            throw InvalidValueException.of(
                    "measured weights",
                    "must be of the councils of the key in use, " + councils(inUse),
                    councils(measured));
        }
        return new KeyReview(List.copyOf(inUse), List.copyOf(measured), tolerance, Damping.NONE);
    }

    /** Returns the same, with only part of a move taking effect. */
    public KeyReview damped(Damping by) {
        return new KeyReview(inUse, measured, tolerance, by);
    }

    /**
     * Returns the key to use from now on, and how that was reached. A tolerance in per cent that does not say of what has two
     * readings where they come to different keys; percentage points are the default.
     */
    public Answer<KeyInUse> answer() {
        RecordedWorking working = RecordedWorking.of("Is the key reset?");
        working.from(Input.asked("Key in use", inWords(inUse)));
        working.from(Input.asked("Measured", inWords(measured)));
        working.from(Input.asked("Tolerance", tolerance.toString()));
        List<ExactNumber> before = shares(inUse);
        List<ExactNumber> now = shares(measured);
        ExactNumber furthest = ExactNumber.ZERO;
        for (int index = 0; index < before.size(); index++) {
            ExactNumber moved = now.get(index).minus(before.get(index)).abs();
            furthest = moved.compareTo(furthest) > 0 ? moved : furthest;
        }
        ExactNumber most = furthest;
        List<Reading<KeyInUse>> readings = tolerance.of().map(List::of).orElse(List.of(ToleranceOf.values())).stream()
                .map(of -> new Reading<>(of.name(), found(of, before, now, most, working), "Read as " + of.words()))
                .toList();
        KeyInUse byDefault = readings.get(0).value();
        boolean one = readings.stream().allMatch(reading -> reading.value().equals(byDefault));
        return one
                ? new Answer.Determined<>(byDefault, working.derivation())
                : new Answer.Readings<>(readings, readings.get(0).name(), WHY, working.derivation());
    }

    private KeyInUse found(
            ToleranceOf of,
            List<ExactNumber> before,
            List<ExactNumber> now,
            ExactNumber furthest,
            RecordedWorking working) {
        ExactNumber figure = ExactNumber.of(tolerance.figure());
        boolean reset = IntStream.range(0, before.size())
                .anyMatch(index -> of.isPassed(before.get(index), now.get(index), figure));
        KeyInUse found =
                reset ? new KeyInUse(taken(before, now), true, furthest) : new KeyInUse(inUse, false, furthest);
        working.step(
                KeyRules.TOLERANCE,
                found.movedPoints(),
                () -> "The share that moved furthest moved by " + found.movedPoints() + " percentage points, and with "
                        + tolerance.figure().toPlainString() + " " + of.words() + " the key "
                        + (reset ? "is reset." : "stays."));
        if (reset && !damping.isNone()) {
            working.step(
                    KeyRules.DAMPED,
                    found,
                    () -> damping.part().toPlainString() + " of the move takes effect: " + inWords(found.weights())
                            + ".");
        }
        return found;
    }

    /** What was measured; damped, whole weights in the exact ratio of the shares moved to. */
    private List<Weight> taken(List<ExactNumber> before, List<ExactNumber> now) {
        if (damping.isNone()) {
            return measured;
        }
        ExactNumber part = ExactNumber.of(damping.part());
        List<ExactNumber> shares = new ArrayList<>();
        BigInteger common = BigInteger.ONE;
        for (int index = 0; index < before.size(); index++) {
            ExactNumber share = before.get(index)
                    .plus(now.get(index).minus(before.get(index)).times(part));
            shares.add(share);
            common = common.multiply(share.denominator()).divide(common.gcd(share.denominator()));
        }
        List<Weight> weights = new ArrayList<>();
        for (int index = 0; index < shares.size(); index++) {
            ExactNumber whole = shares.get(index).times(new ExactNumber(common, BigInteger.ONE));
            weights.add(new Weight(inUse.get(index).council(), whole.rounded(0)));
        }
        return weights;
    }

    private static List<ExactNumber> shares(List<Weight> weights) {
        ExactNumber total = weights.stream()
                .map(weight -> ExactNumber.of(weight.weight()))
                .reduce(ExactNumber.ZERO, ExactNumber::plus);
        return weights.stream()
                .map(weight -> ExactNumber.of(weight.weight()).over(total).times(HUNDRED))
                .toList();
    }

    private static List<String> councils(List<Weight> weights) {
        return weights.stream().map(Weight::council).toList();
    }

    private static String inWords(List<Weight> weights) {
        List<ExactNumber> shares = shares(weights);
        return IntStream.range(0, shares.size())
                .mapToObj(index -> weights.get(index).council() + " "
                        + shares.get(index).rounded(PLACES).toPlainString() + "%")
                .collect(Collectors.joining(", "));
    }
}
