package uk.sharedservices.partnership.arrangement.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.difference.Change.Matter;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/**
 * What two versions of a partnership hold otherwise: which dates, decisions and figures moved.
 *
 * <p>Entries are matched by their keys, so that one put in between moves nothing else. There is no change exactly when the
 * two are equal.
 */
public final class Difference {

    private static final Set<Class<?>> DATES = Set.of(
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            MonthDay.class,
            Period.class,
            When.class,
            FinancialYear.class);
    private static final Set<Class<?>> FIGURES = Set.of(BigDecimal.class, PrintedNumber.class);
    private static final Set<Class<?>> DECISIONS = Set.of(CouncilDecision.class, Proposal.class);

    /** The required fields by which entries are called. */
    private static final Set<String> NAMES = Set.of("title", "name", "what", "says", "wording");

    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /**
     * Returns what changed from one version to another.
     *
     * @param before  the one
     * @param after  the other
     * @return the changes in the order in which files are written; none exactly if the two are equal
     */
    public static List<Change> between(Partnership before, Partnership after) {
        Difference difference = new Difference();
        difference.objects(before, after, ModelType.of(Partnership.class), "", Matter.OTHER);
        return List.copyOf(difference.changes);
    }

    private void objects(Object before, Object after, ModelType type, String path, Matter within) {
        if (before.equals(after)) {
            return;
        }
        Matter matter = DECISIONS.contains(type.type()) ? Matter.DECISION : within;
        for (Property property : type.properties().values()) {
            String at = path.isEmpty() ? property.name() : path + "." + property.name();
            Matter of = matter(property, type, matter);
            List<?> was = property.valuesOf(before);
            List<?> is = property.valuesOf(after);
            if (was.equals(is)) {
                continue;
            }
            if (property.form() == Property.Form.LIST) {
                lists(was, is, property, at, of);
            } else {
                values(first(was), first(is), property, at, of);
            }
        }
    }

    private void values(@Nullable Object was, @Nullable Object is, Property property, String path, Matter matter) {
        if (was != null && is != null && property.isObject()) {
            objects(was, is, ModelType.of(property.content()), path, matter);
        } else if (!Objects.equals(was, is)) {
            Matter of = DECISIONS.contains(property.content()) ? Matter.DECISION : matter;
            changes.add(new Change(path, of, shown(was, property), shown(is, property)));
        }
    }

    private void lists(List<?> was, List<?> is, Property property, String path, Matter matter) {
        Map<String, Object> before = byKey(was, property);
        Map<String, Object> after = byKey(is, property);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> values(before.get(key), after.get(key), property, path + "[" + key + "]", matter));
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        if (!kept.equals(now)) {
            changes.add(new Change(path, matter, Optional.of("order " + kept), Optional.of("order " + now)));
        }
    }

    /** Returns entries by their key; by their place, where they have none. */
    private static Map<String, Object> byKey(List<?> entries, Property property) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            Object entry = entries.get(index);
            byKey.put(
                    property.isObject() ? ModelType.of(property.content()).nameOf(entry, index) : String.valueOf(index),
                    entry);
        }
        return byKey;
    }

    private static Matter matter(Property property, ModelType owner, Matter within) {
        if (DATES.contains(property.content()) || owner.type() == NoticePeriod.class) {
            return Matter.DATE;
        }
        return FIGURES.contains(property.content()) ? Matter.FIGURE : within;
    }

    private static @Nullable Object first(List<?> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    /** An entry is shown by what it is called. */
    private static Optional<String> shown(@Nullable Object value, Property property) {
        if (value == null) {
            return Optional.empty();
        }
        List<Property> fields = property.isObject()
                ? List.copyOf(ModelType.of(property.content()).properties().values())
                : List.of();
        return Optional.of(fields.stream()
                .filter(field -> NAMES.contains(field.name()))
                .flatMap(name -> name.valuesOf(value).stream())
                .map(Object::toString)
                .findFirst()
                .orElseGet(value::toString));
    }
}
