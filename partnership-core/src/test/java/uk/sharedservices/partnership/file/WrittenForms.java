package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.validation.Fault;

/**
 * The forms in which values without fields of their own are written, as patterns of the few signs that every dialect of
 * regular expressions has: no look-ahead, no shorthand for digits or spaces.
 *
 * <p>{@link SchemaProperties} holds each against the reader.
 */
final class WrittenForms {

    /** Text with more in it than spaces, tabs and line ends. */
    static final class Text {
        private Text() {}
    }

    /** What JSON has of its own. */
    private static final Set<Class<?>> PLAIN =
            Set.of(boolean.class, Boolean.class, int.class, Integer.class, String.class);

    /** What those who do not know Java may call its types. */
    private static final Map<Class<?>, String> NAMES = Map.of(
            LocalDate.class, "Day",
            LocalTime.class, "TimeOfDay",
            LocalDateTime.class, "DayAndTime",
            MonthDay.class, "DayOfEveryYear",
            Period.class, "LengthOfTime",
            BigDecimal.class, "Decimal");

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String MONTH_AND_DAY = MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String CENTURY = "(19|20|21)[0-9]{2}";
    private static final String DAY = CENTURY + "-" + MONTH_AND_DAY;
    private static final String ROUGHLY = CENTURY + "(-" + MONTH + "|-" + MONTH_AND_DAY + "|/[0-9]{2})?";
    private static final String DIGITS = "([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})([.][0-9]{1,9})?";

    private static final Map<Class<?>, ObjectNode> FORMS = forms();

    private WrittenForms() {}

    /** Returns whether values of the type are written as JSON has them. */
    static boolean isPlain(Class<?> type) {
        return PLAIN.contains(type);
    }

    /** Returns the name of a type's definition. */
    static String name(Class<?> type) {
        Class<?> outer = type == Text.class ? null : type.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + NAMES.getOrDefault(type, type.getSimpleName());
    }

    /** Returns how a type is written: an enum by its constants, an id as a slug unless it has a form of its own. */
    static ObjectNode of(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            Arrays.stream(type.getEnumConstants())
                    .map(PartnershipJson::text)
                    .forEach(schema.put("type", "string").putArray("enum")::add);
            return schema;
        }
        ObjectNode form = FORMS.get(type);
        if (form == null && !type.isAnnotationPresent(Identifies.class)) {
            throw new IllegalStateException("it must be said here how " + type + " is written");
        }
        return form == null ? slug() : form.deepCopy();
    }

    /** Returns what must hold of values of a type that has a definition, in the reader's own words. */
    static String mustHold(Class<?> type) {
        if (type == Text.class) {
            return "must not be blank";
        }
        if (type == FinancialYear.class) { // of the forms read, the one written
            return "must be two years in a row, written 2022/23";
        }
        if (type == LocalDate.class) {
            return faults(type, " ").get(0).mustHold() + ", from " + SupportedDays.FIRST + " to " + SupportedDays.LAST;
        }
        return faults(type, " ").get(0).mustHold();
    }

    /** Returns whether the reader takes text for a value of a type. */
    static boolean isRead(Class<?> type, String text) {
        return faults(type, text).isEmpty();
    }

    private static List<Fault> faults(Class<?> type, String text) {
        List<Fault> faults = new ArrayList<>();
        Leaf.of(type).ofFacts().read(TextNode.valueOf(text), Place.ROOT, faults);
        return faults;
    }

    private static Map<Class<?>, ObjectNode> forms() {
        Map<Class<?>, ObjectNode> forms = new HashMap<>();
        forms.put(Text.class, text("[^\\t-\\r ]"));
        forms.put(LocalDate.class, whole(DAY).put("format", "date"));
        forms.put(LocalTime.class, whole(TIME));
        forms.put(LocalDateTime.class, whole(DAY + "T" + TIME));
        forms.put(
                MonthDay.class,
                whole("--((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                        + "|02-(0[1-9]|1[0-9]|2[0-8]))"));
        ObjectNode length = whole("P([0-9]{1,10}Y)?([0-9]{1,10}M)?([0-9]{1,10}W)?([0-9]{1,10}D)?");
        length.putArray("allOf").addObject().put("pattern", "[1-9]"); // above nothing
        forms.put(Period.class, length);
        forms.put(BigDecimal.class, whole("-?[0-9]{1,15}([.][0-9]{1,15})?"));
        forms.put(ExactDecimal.class, whole("-?(0|[1-9][0-9]{0,8})([.][0-9]{1,6})?"));
        forms.put(PrintedNumber.class, whole("(-?" + DIGITS + "|[(]" + DIGITS + "[)])"));
        forms.put(FinancialYear.class, whole(CENTURY + "/[0-9]{2}"));
        forms.put(When.class, whole(ROUGHLY + "([.][.]" + ROUGHLY + ")?"));
        forms.put(CouncilCode.class, whole("E(06|07|08|09|10|47|61)[0-9]{6}"));
        forms.put(DocumentId.class, text("[^\\t-\\r ]"));
        return forms;
    }

    private static ObjectNode slug() {
        return whole("[a-z0-9]+(-[a-z0-9]+)*").put("maxLength", 80);
    }

    private static ObjectNode whole(String pattern) {
        return text("^" + pattern + "$");
    }

    private static ObjectNode text(String pattern) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", pattern);
    }
}
