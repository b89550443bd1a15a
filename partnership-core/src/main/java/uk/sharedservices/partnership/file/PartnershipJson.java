package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jodamoney.AmountRepresentation;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import uk.sharedservices.partnership.validation.Checked;

/** The one way in which the library reads and writes JSON: days as ISO text, decimals as text, nothing unknown. */
public final class PartnershipJson {

    /** How deep lists and objects may lie within each other. */
    static final int DEEPEST = 1_000;

    /** How long a text may be, in characters. */
    static final int LONGEST_TEXT = 1_000_000;

    /** How many values, names of fields and brackets there may be: twice what the largest file of facts has. */
    static final int MOST_TOKENS = 3_000_000;

    private static final JsonMapper MAPPER = mapper();

    /** For trees, which tell a field that comes twice where they are built, at a fraction of what the parser asks for it. */
    private static final JsonMapper TREES = mapper().rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PartnershipJson() {}

    /**
     * Returns a mapper so configured, for those who embed the library. It reads nothing nested more than a thousand deep, no
     * text of more than a million characters, and no more than three million values, names and brackets, so that what is sent to
     * exhaust the memory is given up early.
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LONGEST_TEXT)
                                .maxTokenCount(MOST_TOKENS)
                                .build())
                        .build())
                .addModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, // a list left out of a record is an empty one
                        list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        BigDecimal.class,
                        decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .withConfigOverride(LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .build();
    }

    /** Returns an object of the model as a tree. */
    static ObjectNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Returns the text that a value such as an enum's constant is written as. */
    static String text(Object value) {
        return MAPPER.convertValue(value, String.class);
    }

    /** Returns a text as the value it stands for is written, so that 22/23 becomes 2022/23; as it is if it stands for none. */
    static String inOneForm(JsonNode text, Class<?> type) {
        try {
            Object value = MAPPER.treeToValue(text, type);
            return value == null ? text.textValue() : text(value);
        } catch (JsonProcessingException none) {
            return text.textValue();
        }
    }

    /** Returns a value as JSON, indented, with a line end after it. */
    public static String write(Object value) {
        try {
            return PRETTY.writeValueAsString(value) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads JSON into a tree.
     *
     * @param json  the bytes; UTF-8, though UTF-16 and UTF-32 are recognised
     * @param mostBytes  how many are accepted
     * @return the tree; or one fault that says what is wrong and where
     */
    public static Checked<JsonNode> tree(byte[] json, int mostBytes) {
        return JsonTree.read(TREES, json, mostBytes);
    }

    /**
     * Checks a tree against a type of the model and builds it.
     *
     * @param <T>  the type
     * @param tree  the tree
     * @param type  the type: a record, or an immutable with a builder, of the library or of its class path
     * @return the value; or every fault, each with its path from {@code $}
     */
    public static <T> Checked<T> read(JsonNode tree, Class<T> type) {
        return ShapeCheck.ofAnyDay().read(tree, type);
    }

    /** Reads as {@link #read}, and refuses days that no file of facts may hold. */
    static <T> Checked<T> readFacts(JsonNode tree, Class<T> type) {
        return ShapeCheck.ofFacts().read(tree, type);
    }
}
