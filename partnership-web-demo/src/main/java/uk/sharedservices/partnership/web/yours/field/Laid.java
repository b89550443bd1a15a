package uk.sharedservices.partnership.web.yours.field;

import java.util.List;
import java.util.function.Consumer;
import uk.sharedservices.partnership.web.form.Choice;

/** A part of a file as it is laid out on a page. */
public sealed interface Laid {

    /** Where it is. */
    Steps at();

    /** What it is called. */
    String label();

    /** Returns its id on the page, and its name in the form. */
    default String id() {
        return id(at());
    }

    /** Returns the id that the part there has on a page. */
    static String id(Steps at) {
        return "file-" + at.id();
    }

    /** Does something with it and with all that it holds. */
    void each(Consumer<Laid> action);

    /**
     * A value to be typed or chosen.
     *
     * @param at  where it is
     * @param label  what it is called
     * @param hint  what it is; empty if the label says enough
     * @param input  how it is typed
     * @param choices  what can be chosen; none if it is typed
     * @param values  what it holds: one text, perhaps empty; or each that is chosen
     */
    record Field(Steps at, String label, String hint, Input input, List<Choice> choices, List<String> values)
            implements Laid {

        /** Returns what can be typed into it, by what it is called; anything else can be typed too. */
        public List<Choice> suggested() {
            return Suggestions.at(at);
        }

        /** Returns the text that it holds. */
        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }

        @Override
        public void each(Consumer<Laid> action) {
            action.accept(this);
        }
    }

    /** The ways in which a value is typed or chosen. */
    enum Input {
        /** A line of text. */
        LINE,
        /** Some lines of text. */
        LINES,
        /** A day in three numbers. */
        DAY,
        /** One of several. */
        ONE_OF,
        /** Any of several. */
        ANY_OF
    }

    /**
     * Fields that belong together.
     *
     * @param at  where it is
     * @param label  what it is called
     * @param hint  what it is
     * @param held  what it holds, in short; empty if it holds nothing
     * @param items  what it is made of
     * @param fold  whether it can be folded away, and is
     */
    record Group(Steps at, String label, String hint, String held, List<Laid> items, Fold fold) implements Laid {

        @Override
        public void each(Consumer<Laid> action) {
            action.accept(this);
            items.forEach(item -> item.each(action));
        }
    }

    /** Whether something can be folded away. */
    enum Fold {
        /** It stands open always. */
        NONE,
        /** It is folded away. */
        SHUT,
        /** It can be folded away, and is open. */
        OPEN
    }

    /**
     * A list, to which entries are added.
     *
     * @param at  where it is
     * @param label  what it is called
     * @param hint  what it is
     * @param entries  its entries
     * @param entry  what one of them is called, with its article: {@code a board meeting}
     */
    record Entries(Steps at, String label, String hint, List<Laid> entries, String entry) implements Laid {

        @Override
        public void each(Consumer<Laid> action) {
            action.accept(this);
            entries.forEach(each -> each.each(action));
        }
    }

    /**
     * Something in the file that no field can hold: of another kind than it must be, or unknown.
     *
     * @param at  where it is
     * @param label  what it is called
     * @param text  what stands there
     */
    record Unfit(Steps at, String label, String text) implements Laid {

        @Override
        public void each(Consumer<Laid> action) {
            action.accept(this);
        }
    }
}
