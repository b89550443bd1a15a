package uk.sharedservices.partnership.finance.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * A cost shared by weights, exact to the penny.
 *
 * <p>£270,000 by the education, health and care plans of January 2022, 2,140 of Tameside and 2,618 of Stockport, is £121,437.58
 * and £148,562.42. {@link #share} tells how; {@link #pence} only reckons, for those who share many costs by one key.
 */
public final class CostSharing {

    private static final int SHOWN_PLACES = 4;

    private final ApportionmentKey key;
    private final List<Weight> weights;
    private final Apportionment apportionment;
    private final RemainderRule remainder;
    private final int host;

    private CostSharing(
            ApportionmentKey key,
            List<Weight> weights,
            Apportionment apportionment,
            RemainderRule remainder,
            int host) {
        this.key = key;
        this.weights = weights;
        this.apportionment = apportionment;
        this.remainder = remainder;
        this.host = host;
    }

    /** Returns a sum of pence shared by weights, odd pennies to the largest remainders. */
    public static Answer<Shares> of(long pence, List<Weight> weights) {
        return by(new ApportionmentKey(KeyMeasure.OTHER, Optional.of("the weights given")), weights)
                .share(pence);
    }

    /** Returns a sum of sterling shared by weights, odd pennies to the largest remainders. */
    public static Answer<Shares> of(Money amount, List<Weight> weights) {
        return of(Pence.of("shared cost", amount), weights);
    }

    /**
     * Returns the sharing by a key, odd pennies to the largest remainders.
     *
     * @param key  what the weights measure
     * @param weights  one for each council, in the order in which the agreement names them
     * @throws InvalidValueException if there are no weights, none above nothing, two for one council, or unequal ones for equal
     *     parts
     */
    public static CostSharing by(ApportionmentKey key, List<Weight> weights) {
        List<Weight> named = List.copyOf(weights);
        if (named.isEmpty()) {
            throw InvalidValueException.of("weights of a shared cost", "must be one or more", 0);
        }
        Set<String> councils = new HashSet<>();
        for (Weight weight : named) {
            if (!councils.add(weight.council())) {
                throw InvalidValueException.of(
                        "weights of a shared cost", "must name each council once", weight.council());
            }
        }
        key.check(named);
        Apportionment apportionment = Apportionment.of(named);
        if (apportionment.isNothing()) {
            throw InvalidValueException.of("weights of a shared cost", "must not all be nothing", 0);
        }
        return new CostSharing(key, named, apportionment, RemainderRule.LARGEST_REMAINDER, -1);
    }

    /**
     * Returns the same with the remainder rule that an agreement chose.
     *
     * @param rule  the rule
     * @param hosting  the host, for {@link RemainderRule#HOST} only
     * @throws InvalidValueException if a host is wanted and not named, named and not wanted, or does not share the cost
     */
    public CostSharing leaving(RemainderRule rule, Optional<String> hosting) {
        rule.check(hosting);
        return new CostSharing(
                key, weights, apportionment, rule, hosting.map(this::place).orElse(-1));
    }

    private int place(String council) {
        return IntStream.range(0, weights.size())
                .filter(index -> weights.get(index).council().equals(council))
                .findFirst()
                .orElseThrow(() ->
                        InvalidValueException.of("host", "must be one of the councils that share the cost", council));
    }

    /**
     * Returns the parts of a sum, in the order of the weights, without telling how they were reached.
     *
     * @param pence  the sum; a credit, below nothing, is shared as its mirror image
     * @throws InvalidValueException if the sum has no mirror image in a long
     */
    public long[] pence(long pence) {
        if (pence >= 0) {
            return apportionment.parts(pence, remainder, host);
        }
        if (pence == Long.MIN_VALUE) {
            throw InvalidValueException.of("shared credit", "must be at least -" + Long.MAX_VALUE + " pence", pence);
        }
        long[] parts = apportionment.parts(-pence, remainder, host);
        for (int index = 0; index < parts.length; index++) {
            parts[index] = -parts[index];
        }
        return parts;
    }

    /** Returns the parts of a sum of sterling, and how they were reached. */
    public Answer<Shares> share(Money amount) {
        return share(Pence.of("shared cost", amount));
    }

    /** Returns the parts of a sum of pence, and how they were reached. */
    public Answer<Shares> share(long pence) {
        long[] parts = pence(pence);
        RecordedWorking working = RecordedWorking.of("How is " + Pence.words(pence) + " shared?");
        working.from(Input.asked("Shared", Pence.words(pence)));
        working.from(
                Input.asked("By " + key, weights.stream().map(Weight::toString).collect(Collectors.joining(", "))));
        List<CostShare> shares = new ArrayList<>();
        for (int index = 0; index < parts.length; index++) {
            CostShare share =
                    new CostShare(weights.get(index).council(), parts[index], apportionment.exact(pence, index));
            shares.add(share);
            working.step(SharingRules.SHARE, share.exact(), () -> inWords(share));
        }
        Shares found = new Shares(pence, shares);
        String odd = odd(found);
        if (!odd.isEmpty()) {
            working.step(remainder.rule(), odd, () -> oddPennies(found));
        }
        working.step(SharingRules.SHARE, found, () -> found + ": together " + Pence.words(pence) + ".");
        return new Answer.Determined<>(found, working.derivation());
    }

    /** Returns who has the odd pennies of the parts that this made of a sum, as a sentence. */
    public String oddPennies(Shares shares) {
        String odd = odd(shares);
        if (odd.isEmpty()) {
            return "Every part is a whole number of pence: there is no odd penny.";
        }
        return (shares.pence() < 0 ? "Rounded towards nothing the parts of the credit" : "Rounded down the parts")
                + " leave odd pennies, " + remainder.words() + ": " + odd + ".";
    }

    private static String odd(Shares shares) {
        return shares.shares().stream()
                .filter(share -> share.oddPence() > 0)
                .map(share -> share.oddPence() + "p to " + share.council())
                .collect(Collectors.joining(", "));
    }

    /** What the weights measure. */
    public ApportionmentKey key() {
        return key;
    }

    /** Who pays the odd pennies. */
    public RemainderRule remainder() {
        return remainder;
    }

    /** The weights, in the order in which the agreement names the councils. */
    public List<Weight> weights() {
        return weights;
    }

    /**
     * Returns a part before rounding, in pence.
     *
     * @param pence  the sum
     * @param index  the place of the council among the weights, from nought
     */
    public ExactNumber exact(long pence, int index) {
        return apportionment.exact(pence, index);
    }

    private static String inWords(CostShare share) {
        return share.council() + "'s part is "
                + share.exact().rounded(SHOWN_PLACES).toPlainString() + " pence"
                + (share.exact().denominator().bitLength() == 1 ? ", a whole number." : ".");
    }
}
