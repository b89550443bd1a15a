package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.testkit.council.DsgArbitraries;

@Label("A grant account, whatever moves it,")
class DsgAccountProperties {

    @Property(tries = 1000)
    @Label("closes at its opening balance and every movement, added one by one")
    void closesAtEveryMovement(
            @ForAll("balances") Money opening, @ForAll("movements") List<AccountMovement> movements) {
        long pence = opening.getAmountMinorLong();
        for (AccountMovement movement : movements) {
            pence += movement.amount().getAmountMinorLong();
        }

        assertThat(DsgAccount.opening(opening).with(movements).carriedForward())
                .isEqualTo(Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    @Property(tries = 1000)
    @Label("comes to the same when the year is split and joined again")
    void splits(
            @ForAll("balances") Money opening,
            @ForAll("movements") List<AccountMovement> before,
            @ForAll("movements") List<AccountMovement> after) {
        DsgAccount whole = DsgAccount.opening(opening).with(before).with(after);
        DsgAccount split = DsgAccount.opening(opening).with(before).next().with(after);

        assertThat(split.carriedForward()).isEqualTo(whole.carriedForward());
    }

    @Property(tries = 1000)
    @Label("is moved between blocks by a transfer, and not in all")
    void transfers(
            @ForAll("balances") Money opening,
            @ForAll("movements") List<AccountMovement> movements,
            @ForAll DsgBlock from,
            @ForAll DsgBlock to,
            @ForAll("balances") Money amount) {
        Assume.that(from != to && amount.isPositive());
        DsgAccount before = DsgAccount.opening(opening).with(movements);
        DsgAccount after = before.with(AccountMovement.transfer(from, to, amount));

        assertThat(after.carriedForward()).isEqualTo(before.carriedForward());
        assertThat(after.moved(from)).isEqualTo(before.moved(from).plus(amount));
        assertThat(after.moved(to)).isEqualTo(before.moved(to).minus(amount));
    }

    @Property(tries = 1000)
    @Label("is moved by its blocks and by what is no one block's, each counted once")
    void blocks(@ForAll("movements") List<AccountMovement> movements) {
        DsgAccount account = DsgAccount.opening(Money.zero(CurrencyUnit.GBP)).with(movements);
        Money ofBlocks = Stream.of(DsgBlock.values())
                .map(account::moved)
                .reduce(Money::plus)
                .orElseThrow();
        Money ofNone = movements.stream()
                .filter(movement -> movement.block().equals(Optional.empty()))
                .map(AccountMovement::amount)
                .reduce(Money.zero(CurrencyUnit.GBP), Money::plus);

        assertThat(ofBlocks.plus(ofNone)).isEqualTo(account.moved());
    }

    @Provide
    Arbitrary<Money> balances() {
        return DsgArbitraries.balances();
    }

    @Provide
    Arbitrary<List<AccountMovement>> movements() {
        return DsgArbitraries.accountMovements().list().ofMaxSize(8);
    }
}
