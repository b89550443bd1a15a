package uk.sharedservices.partnership.programme.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.testkit.programme.AppraisalArbitraries;

@Label("An options appraisal, as a fact,")
class OptionsAppraisalProperties {

    private static final BigDecimal FINEST = new BigDecimal("0.000001");

    @Property(tries = 1000)
    @Label("survives JSON unchanged, every digit as written")
    void survivesJson(@ForAll("appraisals") OptionsAppraisal appraisal) {
        String file = PartnershipJson.write(appraisal);
        OptionsAppraisal read = PartnershipJson.tree(file.getBytes(UTF_8), 1_000_000)
                .then(tree -> PartnershipJson.read(tree, OptionsAppraisal.class))
                .orThrow();

        assertThat(read).isEqualTo(appraisal);
        assertThat(PartnershipJson.write(read)).isEqualTo(file);
    }

    @Property(tries = 1000)
    @Label("whose weights are a millionth off one is refused, with the sum found")
    void aMillionthOff(
            @ForAll("complete") OptionsAppraisal appraisal, @ForAll @IntRange(max = 4) int pick, @ForAll boolean more) {
        List<Criterion> criteria = new ArrayList<>(appraisal.criteria());
        int index = pick % criteria.size();
        Criterion changed = criteria.get(index);
        BigDecimal off = more ? FINEST : FINEST.negate();
        BigDecimal weight = changed.weight().orElseThrow().value().add(off);
        Assume.that(weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0);
        criteria.set(
                index,
                new Criterion(changed.name(), Optional.of(ExactDecimal.of(weight.toPlainString())), changed.meaning()));

        assertThatThrownBy(() -> OptionsAppraisal.builder()
                        .from(appraisal)
                        .criteria(criteria)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "weights of the criteria must sum to exactly 1, but was " + (more ? "1.000001" : "0.999999"));
    }

    @Property(tries = 1000)
    @Label("keeps any decimal a file may hold, as written")
    void decimals(@ForAll("decimals") ExactDecimal decimal) {
        assertThat(decimal.value().toPlainString())
                .isEqualTo(decimal.text().matches("-0(\\.0+)?") ? decimal.text().substring(1) : decimal.text());
    }

    @Provide
    Arbitrary<OptionsAppraisal> appraisals() {
        return AppraisalArbitraries.appraisals();
    }

    @Provide
    Arbitrary<OptionsAppraisal> complete() {
        return AppraisalArbitraries.completeAppraisals();
    }

    @Provide
    Arbitrary<ExactDecimal> decimals() {
        return AppraisalArbitraries.decimals();
    }
}
