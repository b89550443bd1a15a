package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.validation.Fault;

/**
 * A value without fields of its own: what JSON it must be, and how a fault in it is put into words.
 *
 * @param type  the type of the value
 * @param mustHold  what must hold of the JSON
 * @param fits  whether the JSON is of the right kind
 */
record Leaf(Class<?> type, String mustHold, Predicate<JsonNode> fits) {

    private static final int LONGEST_SHOWN = 60;
    private static final String NOT_A_VALUE = "";

    /** The largest whole number accepted, and with a minus sign the smallest. */
    static final int LARGEST = 999_999_999;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private static final Map<Class<?>, Leaf> KNOWN = known(
            number(int.class),
            number(Integer.class),
            truth(boolean.class),
            truth(Boolean.class),
            new Leaf(
                    BigDecimal.class,
                    "must be a decimal number written as text, such as \"0.25\"",
                    node -> node.isTextual()
                            && DECIMAL.matcher(node.textValue()).matches()),
            new Leaf(
                    LocalDate.class,
                    "must be a day that exists, written YYYY-MM-DD",
                    node -> node.asText().length() == 10 && parses(LocalDate::parse, any -> true, node)),
            new Leaf(
                    LocalTime.class,
                    "must be a time of day from 00:00 to 23:59, written HH:MM",
                    node -> node.asText().length() == 5 && parses(LocalTime::parse, any -> true, node)),
            new Leaf(
                    LocalDateTime.class,
                    "must be a day and time that exist, written YYYY-MM-DDTHH:MM",
                    node -> node.asText().length() == 16 && parses(LocalDateTime::parse, any -> true, node)),
            new Leaf(
                    MonthDay.class,
                    "must be a day that every year has, written --MM-DD",
                    node -> parses(MonthDay::parse, day -> !day.equals(LEAP_DAY), node)),
            new Leaf(
                    Period.class,
                    "must be a length of time above nothing, written P2Y, P18M or P28D",
                    node -> parses(Period::parse, length -> !length.isNegative() && !length.isZero(), node)));

    private static final Map<Class<?>, Leaf> OF_THE_MODEL = new ConcurrentHashMap<>();

    private static Map<Class<?>, Leaf> known(Leaf... leaves) {
        return Arrays.stream(leaves).collect(Collectors.toMap(Leaf::type, Function.identity()));
    }

    private static Leaf number(Class<?> type) {
        return new Leaf(
                type,
                "must be a whole number of at most nine digits",
                node -> node.isIntegralNumber() && node.canConvertToInt() && Math.abs(node.longValue()) <= LARGEST);
    }

    private static Leaf truth(Class<?> type) {
        return new Leaf(type, "must be true or false", JsonNode::isBoolean);
    }

    static Leaf of(Class<?> type) {
        Leaf known = KNOWN.get(type);
        return known != null ? known : OF_THE_MODEL.computeIfAbsent(type, Leaf::ofTheModel);
    }

    private static Leaf ofTheModel(Class<?> type) {
        if (type.isEnum()) {
            Set<String> written = written(type);
            return new Leaf(
                    type,
                    "must be one of " + String.join(", ", written),
                    node -> node.isTextual() && (written.contains(node.textValue()) || saysWhatMustHold(type)));
        }
        return new Leaf(type, "must be text", node -> node.isTextual() && wellFormed(node.textValue()));
    }

    /** Returns the value; where it is faulty, reports the fault and returns a stand-in. */
    Object read(ObjectMapper mapper, JsonNode node, Place place, Consumer<Fault> faults) {
        if (!fits.test(node)) {
            faults.accept(new Fault(place.toString(), mustHold, found(node)));
            return NOT_A_VALUE;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonProcessingException wrong) {
            faults.accept(
                    invalidValue(wrong).isPresent()
                            ? fault(place.toString(), wrong)
                            : new Fault(place.toString(), mustHold, found(node)));
            return NOT_A_VALUE;
        }
    }

    /** Returns the fault behind what Jackson throws when a value of the model refuses to be made. */
    static Fault fault(String path, Exception wrong) {
        return invalidValue(wrong)
                .map(invalid -> new Fault(path, invalid.mustHold(), invalid.found()))
                .orElseGet(() -> new Fault(path, "must be as the format says", "it is not"));
    }

    /** Returns what was found, as the end of a sentence. */
    static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "was an object";
            case ARRAY -> "was a list";
            case NULL -> "was null";
            case STRING -> shown(node.textValue());
            default -> "was " + node.asText();
        };
    }

    /** Returns a value as the end of a sentence, text in quotation marks and cut to a readable length. */
    static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Leaf::shown).orElse("is missing");
        }
        if (value instanceof List<?> list) {
            return list.size() == 1 ? "holds 1" : "holds " + list.size();
        }
        String text = String.valueOf(value);
        return "was '" + (text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...") + "'";
    }

    private static Optional<InvalidValueException> invalidValue(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }

    /** The forms in which an enum's constants are written in files. */
    private static Set<String> written(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> PartnershipJson.text(constant))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An enum with a creator of its own says better than a list of its constants what is wrong with another value. */
    private static boolean saysWhatMustHold(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    /** Text with half of a surrogate pair cannot be written as UTF-8 and read back. */
    private static boolean wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static <T> boolean parses(Function<String, T> parser, Predicate<T> sensible, JsonNode node) {
        try {
            return node.isTextual() && sensible.test(parser.apply(node.textValue()));
        } catch (DateTimeException | ArithmeticException notSo) {
            return false;
        }
    }
}
