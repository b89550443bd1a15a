package uk.sharedservices.partnership.finance.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Periods shared one after another, so that the odd penny does not fall on the same council each time.
 *
 * <p>Nothing is stored beside the periods themselves: what each council owes is reckoned again from them, and from them alone, so
 * that anyone who has the periods comes to the same pennies. £100 in three parts, period after period, is £33.34 for each council
 * in turn.
 */
public final class SharingHistory {

    private final List<SharedPeriod> periods;
    private final List<Shares> shared;
    private final Map<String, ExactNumber> owed;

    private SharingHistory(List<SharedPeriod> periods, List<Shares> shared, Map<String, ExactNumber> owed) {
        this.periods = periods;
        this.shared = shared;
        this.owed = owed;
    }

    /** Returns a history of no period. */
    public static SharingHistory none() {
        return new SharingHistory(List.of(), List.of(), Map.of());
    }

    /** Returns the history of periods, in their order. */
    public static SharingHistory of(List<SharedPeriod> periods) {
        Map<String, ExactNumber> owed = new LinkedHashMap<>();
        List<Shares> shared = new ArrayList<>();
        for (SharedPeriod period : periods) {
            Shares next = next(period, owed);
            next.shares()
                    .forEach(share -> owed.merge(
                            share.council(), share.exact().minus(ExactNumber.of(share.pence())), ExactNumber::plus));
            shared.add(next);
        }
        return new SharingHistory(List.copyOf(periods), List.copyOf(shared), owed);
    }

    /** Returns the history with a further period after it. */
    public SharingHistory and(SharedPeriod period) {
        List<SharedPeriod> more = new ArrayList<>(periods);
        more.add(period);
        return of(more);
    }

    /** The periods, in their order. */
    public List<SharedPeriod> periods() {
        return periods;
    }

    /** What each period was shared into, in their order. */
    public List<Shares> shares() {
        return shared;
    }

    /**
     * Returns what a council owes after every period: its exact parts less what it was charged, in pence. Below nothing it is owed.
     */
    public ExactNumber owedBy(String council) {
        return owed.getOrDefault(council, ExactNumber.ZERO);
    }

    /**
     * Returns how a further period is shared, and how that was reached.
     *
     * @throws InvalidValueException as {@link CostSharing#by} does, of its weights
     */
    public Answer<Shares> share(SharedPeriod period) {
        RecordedWorking working =
                RecordedWorking.of("How is " + Pence.words(period.pence()) + " of " + period.name() + " shared?");
        working.from(Input.asked("Shared", Pence.words(period.pence())));
        working.from(Input.asked(
                "By weights", period.weights().stream().map(Weight::toString).collect(Collectors.joining(", "))));
        working.from(Input.asked(
                "Periods before it",
                periods.isEmpty()
                        ? "none"
                        : periods.stream().map(SharedPeriod::name).collect(Collectors.joining(", "))));
        Shares found = next(period, owed);
        for (CostShare share : found.shares()) {
            ExactNumber before = owedBy(share.council());
            working.step(
                    SharingRules.CARRIED,
                    share.pence(),
                    () -> share.council() + " owed " + before + "p from before, and its exact part is " + share.exact()
                            + "p: charged " + Pence.words(share.pence()) + ".");
        }
        working.step(SharingRules.SHARE, found, () -> found + ": together " + Pence.words(period.pence()) + ".");
        return new Answer.Determined<>(found, working.derivation());
    }

    /** Every part rounded down, towards what is less, and a penny each to those that then owe most. */
    private static Shares next(SharedPeriod period, Map<String, ExactNumber> owed) {
        CostSharing sharing =
                CostSharing.by(ApportionmentKey.of(KeyMeasure.OTHER, "the weights of the period"), period.weights());
        List<Weight> weights = sharing.weights();
        List<ExactNumber> exact = new ArrayList<>();
        List<ExactNumber> owing = new ArrayList<>();
        long[] parts = new long[weights.size()];
        BigInteger left = BigInteger.valueOf(period.pence());
        for (int index = 0; index < parts.length; index++) {
            ExactNumber part = sharing.exact(period.pence(), index);
            BigInteger down = floor(part);
            exact.add(part);
            parts[index] = Pence.of("part of a shared cost", down);
            left = left.subtract(down);
            owing.add(owed.getOrDefault(weights.get(index).council(), ExactNumber.ZERO)
                    .plus(part)
                    .minus(ExactNumber.of(parts[index])));
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing(owing::get, Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(index -> parts[index] = Math.incrementExact(parts[index]));
        return new Shares(
                period.pence(),
                IntStream.range(0, parts.length)
                        .mapToObj(index -> new CostShare(weights.get(index).council(), parts[index], exact.get(index)))
                        .toList());
    }

    private static BigInteger floor(ExactNumber number) {
        BigInteger[] divided = number.numerator().divideAndRemainder(number.denominator());
        return divided[1].signum() < 0 ? divided[0].subtract(BigInteger.ONE) : divided[0];
    }
}
