package uk.sharedservices.partnership.finance.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.CompleteData.Cause;
import uk.sharedservices.partnership.finance.national.CompleteData.Reason;

/** The councils that have both a balance and a grant, in the order of balance over grant, the largest deficit first. */
final class Ranking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final List<ShareOfGrant> largestFirst;
    private final Map<CouncilCode, ShareOfGrant> shares = new TreeMap<>();
    private final Map<CouncilCode, Standing> byCode = new TreeMap<>();
    private final List<Standing> standings = new ArrayList<>();

    private Ranking(List<ShareOfGrant> largestFirst) {
        this.largestFirst = largestFirst;
        int rank = 1;
        for (int place = 0; place < largestFirst.size(); place++) {
            ShareOfGrant share = largestFirst.get(place);
            if (place > 0 && share.against(largestFirst.get(place - 1)) != 0) {
                rank = place + 1;
            }
            Standing standing = standing(share, rank);
            shares.put(standing.council(), share);
            byCode.put(standing.council(), standing);
            standings.add(standing);
        }
    }

    static Ranking of(Collection<AuthorityFigures> authorities) {
        Comparator<ShareOfGrant> smallestFirst = ShareOfGrant::against;
        return new Ranking(authorities.stream()
                .filter(authority -> whyNot(authority).isEmpty())
                .map(authority -> new ShareOfGrant(
                        authority,
                        authority.balance().orElseThrow(),
                        authority.grant(NationalView.YEAR).orElseThrow()))
                .sorted(smallestFirst
                        .reversed()
                        .thenComparing(share -> share.authority().council()))
                .toList());
    }

    /** Returns why an authority is not ranked, if it is not. */
    static Optional<Reason> whyNot(AuthorityFigures authority) {
        if (authority.lastDay().isPresent()) {
            return Optional.of(new Reason(
                    Cause.BOUNDARY_CHANGE,
                    "It ended on " + DayInWords.day(authority.lastDay().get()) + "."));
        }
        if (authority.balance().isEmpty()) {
            return Optional.of(new Reason(Cause.GAP, "No balance at 31 March 2024 was published."));
        }
        if (authority
                .grant(NationalView.YEAR)
                .filter(grant -> grant.total().amount().isPositive())
                .isEmpty()) {
            return Optional.of(
                    new Reason(Cause.GAP, "No grant above nothing was published for " + NationalView.YEAR + "."));
        }
        return Optional.empty();
    }

    /** Returns the councils ranked, the largest deficit first. */
    List<ShareOfGrant> shares() {
        return largestFirst;
    }

    List<Standing> standings() {
        return List.copyOf(standings);
    }

    Optional<ShareOfGrant> share(CouncilCode council) {
        return Optional.ofNullable(shares.get(council));
    }

    Standing standing(CouncilCode council) {
        return Optional.ofNullable(byCode.get(council)).orElseThrow();
    }

    /** The publication of the grants, of which there is one, if any council is ranked. */
    Optional<String> publication() {
        return largestFirst.stream()
                .map(share -> share.allocation().publication().toString())
                .findFirst();
    }

    Distribution distribution() {
        return new Distribution(
                standings.size(),
                count(pounds -> pounds > 0),
                count(pounds -> pounds < 0),
                count(pounds -> pounds == 0),
                sum(pounds -> pounds > 0),
                sum(pounds -> pounds < 0),
                quartile(0),
                quartile(1),
                quartile(2),
                quartile(3),
                quartile(4));
    }

    private Standing standing(ShareOfGrant share, int rank) {
        long larger = rank - 1L;
        long noLarger = largestFirst.size() - larger;
        return new Standing(
                share.authority().council(),
                share.authority().name(),
                share.balance(),
                share.grant(),
                share.shown(),
                rank,
                largestFirst.size(),
                HUNDRED.multiply(BigDecimal.valueOf(noLarger))
                        .divide(BigDecimal.valueOf(largestFirst.size()), 1, RoundingMode.HALF_UP));
    }

    private int count(LongPredicate wanted) {
        return (int) largestFirst.stream()
                .filter(share -> wanted.test(share.pounds()))
                .count();
    }

    private Money sum(LongPredicate wanted) {
        return largestFirst.stream()
                .filter(share -> wanted.test(share.pounds()))
                .map(ShareOfGrant::balance)
                .reduce(Money.zero(CurrencyUnit.GBP), Money::plus);
    }

    /** The share at a quarter of the way from the least to the greatest, between two by straight line. */
    private BigDecimal quartile(int quarter) {
        int last = largestFirst.size() - 1;
        int below = last * quarter / 4;
        BigDecimal part = BigDecimal.valueOf((last * quarter) % 4).divide(QUARTERS);
        BigDecimal lower = fromLeast(below);
        BigDecimal upper = fromLeast(Math.min(below + 1, last));
        return lower.add(upper.subtract(lower).multiply(part)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal fromLeast(int place) {
        return largestFirst.get(largestFirst.size() - 1 - place).percentage();
    }
}
