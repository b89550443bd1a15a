package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.testkit.PartnershipDomain;

@Label("The schema of the partnership file")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class SchemaProperties {

    private static final HeldAgainstSchema SCHEMA = HeldAgainstSchema.of(PartnershipFile.FORMAT);

    /** Each type of value that has a definition, with the definition. */
    private static final Map<Class<?>, HeldAgainstSchema> DEFINITIONS = definitions(Partnership.class);

    /** Of these the schema says the form; whether the two years follow on each other, the reader alone. */
    private static final Set<Class<?>> MORE_IN_THE_READER = Set.of(When.class, FinancialYear.class);

    @Property(tries = 1000)
    @Label("takes whatever is written")
    void takesWhateverIsWritten(@ForAll Partnership partnership) {
        assertThat(SCHEMA.errors(HeldAgainstSchema.tree(PartnershipFile.write(partnership))))
                .isEmpty();
    }

    @Property(tries = 1000)
    @Label("refuses, with the reader, a file with one fault")
    void refusesOneFault(@ForAll Partnership partnership, @ForAll @IntRange(max = 100_000) int pick) {
        JsonNode sound = HeldAgainstSchema.tree(PartnershipFile.write(partnership));
        List<OneFault> faults = OneFault.of(sound, Partnership.class);
        OneFault fault = faults.get(pick % faults.size());
        JsonNode spoilt = fault.in(sound);

        assertThat(!SCHEMA.errors(spoilt).isEmpty()).as(fault.toString()).isEqualTo(fault.isRefusedByTheReader(spoilt));
    }

    @Property(tries = 1000)
    @Label("takes of a single value what the reader takes so written, and refuses what the reader refuses")
    void agreesOnValues(@ForAll("almost a value") String text) {
        DEFINITIONS.forEach((type, definition) -> {
            boolean taken = definition.errors(TextNode.valueOf(text)).isEmpty();

            if (isReadAndWritten(type, text)) {
                assertThat(taken).as("%s '%s'", type.getSimpleName(), text).isTrue();
            } else if (!WrittenForms.isRead(type, text) && !MORE_IN_THE_READER.contains(type)) {
                assertThat(taken).as("%s '%s'", type.getSimpleName(), text).isFalse();
            }
        });
    }

    private static boolean isReadAndWritten(Class<?> type, String text) {
        return WrittenForms.isRead(type, text)
                && PartnershipJson.inOneForm(TextNode.valueOf(text), type).equals(text);
    }

    /** Texts that one type or another takes, as they are or with one sign put in, left out or changed. */
    @Provide("almost a value")
    Arbitrary<String> almostAValue() {
        Arbitrary<String> values = Arbitraries.of(
                "2022-11-30",
                "2024-02-29",
                "1900-01-01",
                "2199-12-31",
                "2022-11",
                "2022",
                "2022/23",
                "2021-06..2021-08",
                "1900..2199-12-31",
                "09:30",
                "23:59",
                "--02-28",
                "--12-31",
                "P2Y",
                "P1Y6M",
                "P28D",
                "P4W",
                "P10Y0M1D",
                "0.25",
                "-123456789",
                "3.243",
                "(0.254)",
                "1,856,222",
                "-0.954",
                "E08000008",
                "E61000001",
                "some-id",
                "a1",
                "A",
                "RECORDED",
                "£m",
                "WORKING_DAYS",
                "999999999.999999",
                "123456789012345");
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 16);
        Arbitrary<String> signs = Arbitraries.of(
                "", "0", "1", "2", "3", "9", "-", "/", ".", "..", ",", "(", ")", ":", "T", "P", "D", "Y", "a", "E", " ",
                "\n", "\u00a0", "٣", "８");
        return Combinators.combine(values, places, signs, Arbitraries.of(0, 0, 1))
                .as((value, place, sign, out) -> {
                    int from = Math.min(place, value.length());
                    return value.substring(0, from) + sign + value.substring(Math.min(from + out, value.length()));
                });
    }

    private static Map<Class<?>, HeldAgainstSchema> definitions(Class<?> root) {
        Map<Class<?>, HeldAgainstSchema> definitions = new LinkedHashMap<>();
        gather(root, definitions, new HashSet<>());
        return definitions;
    }

    private static void gather(Class<?> type, Map<Class<?>, HeldAgainstSchema> definitions, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (ModelType.isObject(type)) {
            ModelType.of(type).properties().values().forEach(property -> gather(property.content(), definitions, seen));
        } else if (!WrittenForms.isPlain(type)) {
            definitions.put(type, HeldAgainstSchema.definition(PartnershipFile.FORMAT, WrittenForms.name(type)));
        }
    }
}
