package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.shape.OfText;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.validation.Fault;

/**
 * A value without fields of its own: what JSON it must be, how it is read, and how a fault in it is put into words.
 *
 * @param type  the type of the value
 * @param comesAgain  whether it is worth looking whether the same text was read before, as of days and councils
 * @param mustHold  what must hold of the JSON
 * @param fits  whether the JSON is of the right kind
 * @param reader  what it stands for; it throws where it stands for nothing
 */
record Leaf(
        Class<?> type,
        boolean comesAgain,
        String mustHold,
        Predicate<JsonNode> fits,
        Function<JsonNode, Object> reader) {

    private static final int LONGEST_SHOWN = 60;

    /** The largest whole number accepted, and with a minus sign the smallest. */
    static final int LARGEST = 999_999_999;

    /** The same of a sum in pence, for which nine digits are too few. */
    private static final long LARGEST_LONG = 999_999_999_999_999_999L;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private static final Map<Class<?>, Leaf> KNOWN = known(
            number(int.class),
            number(Integer.class),
            new Leaf(
                    long.class,
                    false,
                    "must be a whole number of at most eighteen digits",
                    node -> node.isIntegralNumber()
                            && node.canConvertToLong()
                            && Math.abs(node.longValue()) <= LARGEST_LONG,
                    JsonNode::longValue),
            truth(boolean.class),
            truth(Boolean.class),
            new Leaf(String.class, false, "must be text", JsonNode::isTextual, JsonNode::textValue),
            text(
                    BigDecimal.class,
                    "must be a decimal number written as text, such as \"0.25\"",
                    text -> DECIMAL.matcher(text).matches(),
                    BigDecimal::new),
            text(
                    LocalDate.class,
                    "must be a day that exists, written YYYY-MM-DD",
                    text -> text.length() == 10,
                    LocalDate::parse),
            text(
                    LocalTime.class,
                    "must be a time of day from 00:00 to 23:59, written HH:MM",
                    text -> text.length() == 5,
                    LocalTime::parse),
            text(
                    LocalDateTime.class,
                    "must be a day and time that exist, written YYYY-MM-DDTHH:MM",
                    text -> text.length() == 16,
                    LocalDateTime::parse),
            text(
                    MonthDay.class,
                    "must be a day that every year has, written --MM-DD",
                    text -> !text.equals(LEAP_DAY.toString()),
                    MonthDay::parse),
            text(
                    Period.class,
                    "must be a length of time above nothing, written P2Y, P18M or P28D",
                    text -> isLength(Period.parse(text)),
                    Period::parse));

    /** A day as a file of facts may hold it. */
    private static final Leaf DAY_OF_FACTS = text(
            LocalDate.class,
            Objects.requireNonNull(KNOWN.get(LocalDate.class)).mustHold(),
            text -> text.length() == 10,
            Leaf::supportedDay);

    private static final Map<Class<?>, Leaf> OF_THE_MODEL = new ConcurrentHashMap<>();

    private static Map<Class<?>, Leaf> known(Leaf... leaves) {
        return Arrays.stream(leaves).collect(Collectors.toMap(Leaf::type, Function.identity()));
    }

    private static Leaf number(Class<?> type) {
        return new Leaf(
                type,
                false,
                "must be a whole number of at most nine digits",
                node -> node.isIntegralNumber() && node.canConvertToInt() && Math.abs(node.longValue()) <= LARGEST,
                JsonNode::intValue);
    }

    private static Leaf truth(Class<?> type) {
        return new Leaf(type, false, "must be true or false", JsonNode::isBoolean, JsonNode::booleanValue);
    }

    private static Leaf text(
            Class<?> type, String mustHold, Predicate<String> fits, Function<String, ? extends Object> reader) {
        return new Leaf(
                type,
                !type.isEnum(), // which is looked up as quickly
                mustHold,
                node -> node.isTextual() && fits.test(node.textValue()),
                node -> reader.apply(node.textValue()));
    }

    private static boolean isLength(Period length) {
        return !length.isNegative() && !length.isZero();
    }

    private static LocalDate supportedDay(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!SupportedDays.contains(day)) {
            throw InvalidValueException.of(
                    "day", "must be a day from " + SupportedDays.FIRST + " to " + SupportedDays.LAST, text);
        }
        return day;
    }

    /** Returns how the same value is read in a file of facts: a day within bounds, anything else as anywhere. */
    Leaf ofFacts() {
        return type == LocalDate.class ? DAY_OF_FACTS : this;
    }

    static Leaf of(Class<?> type) {
        Leaf known = KNOWN.get(type);
        return known != null ? known : OF_THE_MODEL.computeIfAbsent(type, Leaf::ofTheModel);
    }

    /** A type of the model is an enum, or has a creator that takes a text, or both. */
    private static Leaf ofTheModel(Class<?> type) {
        Optional<OfText> creator = OfText.of(type);
        if (!type.isEnum()) {
            return text(
                    type,
                    "must be text",
                    any -> true,
                    creator.orElseThrow(() -> new IllegalStateException(
                            "a type of the model must be read from fields or from a text, but " + type + " is not"))
                            ::read);
        }
        Map<String, Object> written = written(type);
        return text(
                type,
                "must be one of " + String.join(", ", written.keySet()),
                // a creator of its own says better than a list of constants what is wrong with another value
                text -> creator.isPresent() || written.containsKey(text),
                creator.<Function<String, Object>>map(own -> own::read)
                        .orElse(text -> Objects.requireNonNull(written.get(text))));
    }

    /** Returns the value; where it is faulty, reports the fault and returns null. */
    @Nullable
    Object read(JsonNode node, Place place, List<Fault> faults) {
        try {
            OptionalInt half = halfOfAPair(node);
            if (half.isPresent()) {
                faults.add(new Fault(
                        place.toString(),
                        "must be text of whole characters",
                        "holds half of one, \\u" + HexFormat.of().toHexDigits((char) half.getAsInt())));
            } else if (fits.test(node)) {
                return reader.apply(node);
            } else {
                faults.add(new Fault(place.toString(), mustHold, found(node)));
            }
        } catch (InvalidValueException wrong) {
            faults.add(new Fault(place.toString(), wrong.mustHold(), wrong.found()));
        } catch (DateTimeException | ArithmeticException notSo) {
            faults.add(new Fault(place.toString(), mustHold, found(node)));
        }
        return null;
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

    /** The constants of an enum by the form in which files write them. */
    private static Map<String, Object> written(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> constants.put(PartnershipJson.text(constant), constant));
        return constants;
    }

    /** Returns the first surrogate without its other half, if there is one: it cannot be written as UTF-8 and read back. */
    private static OptionalInt halfOfAPair(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : "";
        int point;
        for (int index = 0; index < text.length(); index += Character.charCount(point)) {
            point = text.codePointAt(index);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return OptionalInt.of(point);
            }
        }
        return OptionalInt.empty();
    }
}
