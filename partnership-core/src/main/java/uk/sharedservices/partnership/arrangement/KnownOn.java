package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.programme.board.BoardMeeting;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.shape.Maker;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/**
 * What of a partnership was known on a day, so that no answer about a day tells what only a later document says.
 *
 * <p>One rule: a fact is known from its own day, if it has one, or from the day of the document that tells it, whichever comes
 * first. A document that bears no day may have told at any time what gives no day itself, or what takes effect on its day and was
 * made before; but nothing happens before its day. Of a day known only as a month or a year the first counts, and what is then
 * asked says "perhaps"; a time wider than a year says only when it was over. What came about was known to those who did it: the decision of 24 March 2021 is known on that
 * day, though a report of November 2022 tells it. That the board is to end in January 2023 is known from 23 November 2022, when it
 * was first proposed. What an entry says of itself and gives no day, such as an agreement's notice clause, is known with it.
 */
public final class KnownOn {

    /**
     * Kept whole, for what their terms bring about carries a day of its own: an agreement that was over must not come back
     * because its renewal was told late.
     */
    private static final Set<Class<?>> WHOLE = Set.of(ServiceLevelAgreement.class, Proposal.class);

    /** Kept when they came about later, for a later meeting or move says that there was none before. */
    private static final Set<Class<?>> HISTORY = Set.of(BoardMeeting.class, StageMove.class);

    private final LocalDate day;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<Class<?>, Boolean> holding = new HashMap<>();
    private final Partnership partnership;

    private KnownOn(Partnership whole, LocalDate day) {
        this.day = day;
        whole.documents().forEach(document -> documents.put(document.id(), document));
        this.partnership = (Partnership) without(whole, ModelType.of(Partnership.class), true);
    }

    /** Returns what of a partnership was known on a day. */
    public static KnownOn of(Partnership partnership, LocalDate day) {
        return new KnownOn(partnership, day);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the partnership without what its entries hold of later: what has a later day of its own, and what was only
     * proposed or planned and not yet told. What gives no day and is done stays with its entry; so do later meetings and moves;
     * agreements and proposals stay whole. The entries themselves are all there, for others refer to them; {@link #those} tells
     * which of them were known.
     */
    public Partnership partnership() {
        return partnership;
    }

    /** Returns those of some entries that were known, in their order. */
    public <F extends Fact> List<F> those(List<F> entries) {
        return entries.stream().filter(this::is).toList();
    }

    /** Returns whether a fact was known. */
    public boolean is(Fact fact) {
        Optional<When> own = fact.knownFrom();
        Optional<When> told =
                Optional.ofNullable(documents.get(fact.source().document())).flatMap(Document::date);
        if (own.filter(when -> hadCome(when, told.isPresent())).isPresent()) {
            return true;
        }
        return told.map(when -> when.perhapsBy(day)).orElse(own.isEmpty() || fact.takesEffectOnItsDay());
    }

    private boolean hadCome(When own, boolean documentBearsADay) {
        return (documentBearsADay && isWide(own)) ? own.surelyBy(day) : own.perhapsBy(day);
    }

    private static boolean isWide(When when) {
        return !when.lastDay().isBefore(when.firstDay().plusYears(1));
    }

    /** Returns how many entries of the partnership's own lists were not known, those they hold not counted. */
    public long leftOut() {
        return ModelType.of(Partnership.class).properties().values().stream()
                .flatMap(property -> property.valuesOf(partnership).stream())
                .filter(entry -> entry instanceof Fact fact && !is(fact))
                .count();
    }

    /** Returns an object of the model without what was not yet told within it; itself, if nothing is left out. */
    private Object without(Object owner, ModelType type, boolean entries) {
        Map<String, List<?>> changed = new HashMap<>();
        for (Property property : type.properties().values()) {
            if (property.isObject() && holdsFacts(property.content()) && !WHOLE.contains(property.content())) {
                List<?> before = property.valuesOf(owner);
                List<?> after = known(before, property, entries);
                if (after != before) {
                    changed.put(property.name(), after);
                }
            }
        }
        return changed.isEmpty() ? owner : remade(owner, type, changed);
    }

    private static Object remade(Object owner, ModelType type, Map<String, List<?>> changed) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Property property : type.properties().values()) {
            List<?> known = Optional.<List<?>>ofNullable(changed.get(property.name()))
                    .orElseGet(() -> property.valuesOf(owner));
            values.add(
                    switch (property.form()) {
                        case REQUIRED -> known.get(0);
                        case OPTIONAL -> known.stream().findFirst();
                        case LIST -> known;
                    });
        }
        try {
            return Maker.of(type).make(values.toArray());
        } catch (InvalidValueException inseparable) {
            return owner; // what it says otherwise does not stand without what is left out
        }
    }

    private boolean holdsFacts(Class<?> type) {
        Boolean known = holding.get(type);
        if (known == null) {
            known = Fact.class.isAssignableFrom(type)
                    || ModelType.of(type).properties().values().stream()
                            .anyMatch(property -> property.isObject() && holdsFacts(property.content()));
            holding.put(type, known);
        }
        return known;
    }

    private boolean isLater(Fact within, Class<?> kind) {
        boolean hasItsDay = within.knownFrom().isPresent() && !HISTORY.contains(kind);
        return (!within.done() || hasItsDay) && !is(within);
    }

    private List<?> known(List<?> before, Property property, boolean entries) {
        boolean droppable = !entries && property.form() != Property.Form.REQUIRED;
        List<Object> after = new ArrayList<>();
        boolean changed = false;
        for (Object value : before) {
            if (droppable && value instanceof Fact fact && isLater(fact, property.content())) {
                changed = true;
                continue;
            }
            Object known = without(value, ModelType.of(property.content()), false);
            changed |= known != value;
            after.add(known);
        }
        return changed ? after : before;
    }
}
