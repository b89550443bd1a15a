package uk.sharedservices.partnership.finance.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.finance.published.DfeAuthority;
import uk.sharedservices.partnership.finance.published.EhcPlans;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;

@Label("The balances of councils side by side")
class NationalViewProperties {

    private static final GrantPublication PUBLICATION =
            GrantPublication.of("update of 20 July 2024", LocalDate.of(2024, 7, 20));

    @Property(tries = 1000)
    @Label("stand in the same places whatever the order in which the councils are given")
    void orderPlaysNoPart(@ForAll("authorities") List<AuthorityFigures> authorities, @ForAll long seed) {
        List<AuthorityFigures> other = new ArrayList<>(authorities);
        Collections.shuffle(other, new Random(seed));

        assertThat(NationalView.of(other).standings())
                .isEqualTo(NationalView.of(authorities).standings());
        assertThat(NationalView.of(other).leftOut())
                .isEqualTo(NationalView.of(authorities).leftOut());
    }

    @Property(tries = 1000)
    @Label("lose no council: each is ranked or named with the reason, and so it is with complete data")
    void loseNone(@ForAll("authorities") List<AuthorityFigures> authorities) {
        NationalView view = NationalView.of(authorities);
        CompleteData data = CompleteData.of(authorities);

        assertThat(Stream.concat(
                        view.standings().stream().map(Standing::council),
                        view.leftOut().stream().map(CompleteData.LeftOut::council)))
                .containsExactlyInAnyOrderElementsOf(
                        authorities.stream().map(AuthorityFigures::council).toList());
        assertThat(data.complete().size() + data.leftOut().size()).isEqualTo(authorities.size());
        assertThat(data.leftOut()).allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    }

    @Property(tries = 1000)
    @Label("have a place one below the number of larger shares, and equal shares have one place")
    void placeByLargerShares(@ForAll("authorities") List<AuthorityFigures> authorities) {
        List<Standing> standings = NationalView.of(authorities).standings();

        assertThat(standings).allSatisfy(one -> {
            long larger =
                    standings.stream().filter(other -> isLarger(other, one)).count();
            assertThat(one.rank()).isEqualTo(1 + (int) larger);
            assertThat(one.percentile()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        });
    }

    @Property(tries = 1000)
    @Label("have peers that contain the council itself and are of its type and region")
    void peersContainTheCouncil(@ForAll("authorities") List<AuthorityFigures> authorities) {
        NationalView view = NationalView.of(authorities);

        assertThat(view.standings()).allSatisfy(standing -> {
            Peers peers = view.peers(standing.council()).orThrow();
            assertThat(peers.standings()).contains(standing);
            assertThat(peers.rank()).isBetween(1, peers.standings().size());
            assertThat(peers.standings().stream()
                            .map(peer -> of(authorities, peer).authority().type())
                            .distinct())
                    .hasSize(1);
        });
    }

    @Property(tries = 1000)
    @Label("have deficits and surpluses that make the national total, and quartiles in order")
    void sumsMakeTheTotal(@ForAll("authorities") List<AuthorityFigures> authorities) {
        NationalView view = NationalView.of(authorities);
        if (view.standings().isEmpty()) {
            return;
        }
        Distribution spread = view.distribution().orThrow();

        assertThat(spread.nationalNet())
                .isEqualTo(view.standings().stream()
                        .map(Standing::balance)
                        .reduce(Money.zero(CurrencyUnit.GBP), Money::plus));
        assertThat(spread.sumOfDeficits().isNegative()).isFalse();
        assertThat(spread.sumOfSurpluses().isPositive()).isFalse();
        assertThat(spread.deficits() + spread.surpluses() + spread.nils()).isEqualTo(spread.councils());
        assertThat(List.of(
                        spread.least(),
                        spread.lowerQuartile(),
                        spread.median(),
                        spread.upperQuartile(),
                        spread.greatest()))
                .isSorted();
    }

    @Property(tries = 1000)
    @Label("never move a council to a better place when its deficit grows")
    void largerDeficitNoBetter(
            @ForAll("authorities") List<AuthorityFigures> authorities,
            @ForAll @LongRange(min = 0, max = 1_000) long more) {
        List<Standing> before = NationalView.of(authorities).standings();
        if (before.isEmpty()) {
            return;
        }
        CouncilCode first = before.get(before.size() / 2).council();
        List<AuthorityFigures> grown = authorities.stream()
                .map(each -> each.council().equals(first)
                        ? figures(
                                each.council(),
                                each.authority(),
                                each.balance().map(pounds -> pounds + more),
                                each.grants())
                        : each)
                .toList();

        assertThat(NationalView.of(grown).standing(first).orThrow().rank())
                .isLessThanOrEqualTo(
                        NationalView.of(authorities).standing(first).orThrow().rank());
    }

    /** Few amounts, so that shares are often equal; grants and balances are at times missing. */
    @Provide
    Arbitrary<List<AuthorityFigures>> authorities() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(-6, 6)
                                .map(pounds -> pounds * 500)
                                .optional(0.9),
                        Arbitraries.of(1_000L, 2_000L, 3_000L, 250_000_000L).optional(0.9),
                        Arbitraries.of(DfeAuthority.Type.values()),
                        Arbitraries.of("North West", "South East"))
                .as((balance, grant, type, region) -> (Made) (council, dfeCode) -> figures(
                        council,
                        new DfeAuthority(dfeCode, "Council " + dfeCode, region, type),
                        balance,
                        grant.map(pounds -> grant(council, pounds)).stream().toList()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(made -> IntStream.range(0, made.size())
                        .mapToObj(index -> made.get(index)
                                .of(CouncilCode.of("E060000" + (10 + index)), String.valueOf(900 + index)))
                        .toList());
    }

    /** An authority that is still without its codes. */
    private interface Made {
        AuthorityFigures of(CouncilCode council, String dfeCode);
    }

    private static AuthorityFigures figures(
            CouncilCode council, DfeAuthority authority, Optional<Long> balance, List<GrantAllocation> grants) {
        return new AuthorityFigures(
                council,
                authority,
                Optional.empty(),
                Optional.empty(),
                balance,
                grants,
                new EhcPlans(authority.dfeCode(), authority.name(), List.of(), List.of(), List.of()),
                List.of());
    }

    private static GrantAllocation grant(CouncilCode council, long pounds) {
        return GrantAllocation.builder()
                .council(council)
                .year(NationalView.YEAR)
                .publication(PUBLICATION)
                .basis(GrantBasis.GROSS)
                .blocks(new BlockAmounts(pounds, 0, 0, 0))
                .total(new PublishedFigure(PrintedNumber.of(String.valueOf(pounds)), MoneyUnit.POUNDS))
                .build();
    }

    private static AuthorityFigures of(List<AuthorityFigures> authorities, Standing standing) {
        return authorities.stream()
                .filter(each -> each.council().equals(standing.council()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLarger(Standing first, Standing second) {
        return first.balance()
                        .getAmount()
                        .multiply(second.grant().getAmount())
                        .compareTo(second.balance()
                                .getAmount()
                                .multiply(first.grant().getAmount()))
                > 0;
    }
}
