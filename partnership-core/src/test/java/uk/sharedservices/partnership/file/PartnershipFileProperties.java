package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.testkit.FileChecks;
import uk.sharedservices.partnership.testkit.PartnershipDomain;

@Label("A partnership file")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class PartnershipFileProperties {

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("is read as the partnership that was written, with something in each of its lists at times")
    void isReadAsWritten(@ForAll Partnership partnership) {
        FileChecks.survivesWriting(partnership);
        ModelType.of(Partnership.class)
                .properties()
                .values()
                .forEach(list -> Statistics.label(list.name())
                        .collect(!list.valuesOf(partnership).isEmpty())
                        .coverage(checker -> checker.check(true).count(count -> count > 100)));
    }

    @Property(tries = 1000)
    @Label("with any one value replaced by an object, a list, a number or null is refused at that value's own path")
    void anySpoiltValueIsRefusedAtItsPlace(
            @ForAll @IntRange(max = 10_000) int pick, @ForAll @IntRange(max = 3) int nonsense) {
        JsonNode file = PartnershipJson.tree(ReferencePartnership.file(), PartnershipFile.MOST_BYTES)
                .orThrow();
        List<Runnable> spoil = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        gather(file, "$", NONSENSE.get(nonsense), spoil, paths);
        int index = pick % spoil.size();
        spoil.get(index).run();

        assertThat(PartnershipFile.read(file).faults())
                .as(paths.get(index))
                .isNotEmpty()
                .anySatisfy(fault -> assertThat(fault.path()).isEqualTo(paths.get(index)));
    }

    /** What no leaf of a file is; a whole number is none either, but for an amount. */
    private static final List<JsonNode> NONSENSE = List.of(
            JsonNodeFactory.instance.objectNode().put("nonsense", true),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.numberNode(-7),
            JsonNodeFactory.instance.nullNode());

    /** Each leaf, and how to replace it. */
    private static void gather(
            JsonNode node, String path, JsonNode nonsense, List<Runnable> spoil, List<String> paths) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String at = path + "." + field.getKey();
                if (field.getValue().isContainerNode()) {
                    gather(field.getValue(), at, nonsense, spoil, paths);
                } else {
                    spoil.add(() -> object.set(field.getKey(), nonsense));
                    paths.add(at);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int position = index;
                String at = path + "[" + index + "]";
                if (array.get(index).isContainerNode()) {
                    gather(array.get(index), at, nonsense, spoil, paths);
                } else {
                    spoil.add(() -> array.set(position, nonsense));
                    paths.add(at);
                }
            }
        }
    }
}
