package uk.sharedservices.partnership.finance.sharing.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostShare;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.SharingRules;
import uk.sharedservices.partnership.finance.sharing.Weight;
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

    private static final String ODD_PENNIES =
            "to those that owe most from before, of those level to the one named earlier";

    private final ApportionmentKey key;
    private final List<SharedPeriod> periods;
    private final List<Shares> shared;
    private final Map<String, ExactNumber> owed;

    private SharingHistory(
            ApportionmentKey key, List<SharedPeriod> periods, List<Shares> shared, Map<String, ExactNumber> owed) {
        this.key = key;
        this.periods = periods;
        this.shared = shared;
        this.owed = owed;
    }

    /** Returns a history of no period, under the key of an agreement. */
    public static SharingHistory none(ApportionmentKey key) {
        return of(key, List.of());
    }

    /**
     * Returns the history of periods, in their order.
     *
     * @param key  the key of the agreement: what the weights of every period measure
     * @param periods  the periods
     * @throws InvalidValueException as {@link CostSharing#by} does, of the weights of a period
     */
    public static SharingHistory of(ApportionmentKey key, List<SharedPeriod> periods) {
        Map<String, ExactNumber> owed = new LinkedHashMap<>();
        List<Shares> shared = new ArrayList<>();
        for (SharedPeriod period : periods) {
            Shares next = next(key, period, owed);
            next.shares()
                    .forEach(share -> owed.merge(
                            share.council(), share.exact().minus(ExactNumber.of(share.pence())), ExactNumber::plus));
            shared.add(next);
        }
        return new SharingHistory(key, List.copyOf(periods), List.copyOf(shared), owed);
    }

    /** Returns the history with a further period after it. */
    public SharingHistory and(SharedPeriod period) {
        List<SharedPeriod> more = new ArrayList<>(periods);
        more.add(period);
        return of(key, more);
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
     * @throws InvalidValueException as {@link CostSharing#by} does, of its weights; or if a credit has no mirror image in a long
     */
    public Answer<Shares> share(SharedPeriod period) {
        RecordedWorking working =
                RecordedWorking.of("How is " + Pence.words(period.pence()) + " of " + period.name() + " shared?");
        working.from(Input.asked("Shared", Pence.words(period.pence())));
        working.from(Input.asked(
                "By " + key, period.weights().stream().map(Weight::toString).collect(Collectors.joining(", "))));
        working.from(Input.asked("Odd pennies", ODD_PENNIES));
        working.from(Input.asked(
                "Periods before it",
                periods.isEmpty()
                        ? "none"
                        : periods.stream().map(SharedPeriod::name).collect(Collectors.joining(", "))));
        Shares found = next(key, period, owed);
        for (CostShare share : found.shares()) {
            working.step(HistoryRules.CARRIED, share.pence(), () -> inWords(share, owedBy(share.council())));
        }
        working.step(SharingRules.SHARE, found, () -> found + ": together " + Pence.words(period.pence()) + ".");
        return new Answer.Determined<>(found, working.derivation());
    }

    private static String inWords(CostShare share, ExactNumber before) {
        int owing = before.compareTo(ExactNumber.ZERO);
        String standing = owing == 0
                ? " owed nothing from before"
                : (owing > 0 ? " owed " : " was owed ") + before.abs() + "p from before";
        boolean credit = share.exact().compareTo(ExactNumber.ZERO) < 0;
        return share.council() + standing + ", and its exact part is "
                + share.exact().abs()
                + (credit ? "p of the credit: credited " : "p: charged ")
                + Pence.words(Math.abs(share.pence())) + ".";
    }

    /** A credit is shared as its mirror image: what is owed turns into what is due. */
    private static Shares next(ApportionmentKey key, SharedPeriod period, Map<String, ExactNumber> owed) {
        CostSharing sharing = CostSharing.by(key, period.weights());
        boolean credit = period.pence() < 0;
        if (period.pence() == Long.MIN_VALUE) {
            throw InvalidValueException.of(
                    "shared credit", "must be at least -" + Long.MAX_VALUE + " pence", period.pence());
        }
        List<Weight> weights = sharing.weights();
        List<ExactNumber> before = weights.stream()
                .map(weight -> owed.getOrDefault(weight.council(), ExactNumber.ZERO))
                .map(each -> credit ? ExactNumber.ZERO.minus(each) : each)
                .toList();
        long[] parts = parts(sharing, Math.abs(period.pence()), before);
        return new Shares(
                period.pence(),
                IntStream.range(0, parts.length)
                        .mapToObj(index -> new CostShare(
                                weights.get(index).council(),
                                credit ? -parts[index] : parts[index],
                                sharing.exact(period.pence(), index)))
                        .toList());
    }

    /** Every part of a sum of nothing or more rounded down, and a penny each to those that then owe most. */
    private static long[] parts(CostSharing sharing, long pence, List<ExactNumber> before) {
        long[] parts = new long[before.size()];
        List<ExactNumber> owing = new ArrayList<>();
        long left = pence;
        for (int index = 0; index < parts.length; index++) {
            ExactNumber part = sharing.exact(pence, index);
            parts[index] = part.numerator().divide(part.denominator()).longValueExact();
            left -= parts[index];
            owing.add(before.get(index).plus(part).minus(ExactNumber.of(parts[index])));
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing(owing::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> parts[index]++);
        return parts;
    }
}
