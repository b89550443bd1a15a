package uk.sharedservices.partnership.web.form;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.Fault;

/**
 * A form as typed, and what is wrong with it. Made for one request; not for several threads.
 *
 * <p>A day is three fields, {@code given-day}, {@code given-month} and {@code given-year}; an address may give it in one,
 * {@code given=2022-11-23}.
 */
public final class Form {

    /** Fields that name the partnership that is asked, and are no part of the question. */
    public static final Set<String> OF_WHICH = Set.of("of", "version");

    /** The field that asks for the answer as a file. */
    public static final String FORMAT = "format";

    /** How many characters of a field are read but for whole texts, which {@link #text} returns. */
    private static final int LONGEST = 2_000;

    private final Entries entries;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Set<String> days = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    private Form(Entries entries) {
        this.entries = entries;
    }

    /** Returns the form that an address asks. */
    public static Form ofQuery(Context ctx) {
        return new Form(new Entries(ctx.queryParamMap()));
    }

    /** Returns the form that was posted. */
    public static Form ofBody(Context ctx) {
        return new Form(new Entries(ctx.formParamMap()));
    }

    /** Returns a form typed by nobody: the fields given. */
    public static Form of(Map<String, String> fields) {
        return new Form(Entries.of(fields));
    }

    /** Returns whether nothing was asked yet. */
    public boolean isBlank() {
        return entries.isBlank();
    }

    /** Returns this form if anything was asked, else one with these fields filled in. */
    public Form orElse(Map<String, String> fields) {
        if (!isBlank()) {
            return this;
        }
        Form filled = new Form(entries.over(fields));
        filled.mistakes.addAll(mistakes);
        filled.repeated.addAll(repeated);
        return filled;
    }

    /** Puts a text into a field in the place of what was typed, as when a file was sent for it. */
    public void fillIn(String name, String text) {
        fillIn(name, List.of(text));
    }

    /** Chooses these values in a field, whatever was chosen there. */
    public void fillIn(String name, List<String> values) {
        entries.put(name, values);
    }

    /** Puts a day into a field, right or wrong, in the place of what was typed. */
    public void fillInDay(String name, String day, String month, String year) {
        fillIn(name + DayField.DAY, day);
        fillIn(name + DayField.MONTH, month);
        fillIn(name + DayField.YEAR, year);
    }

    /** Returns what was typed into a field, without spaces around it; empty if nothing was. */
    public String value(String name) {
        String value = text(name).strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** Returns a whole text as typed; empty if nothing was. Of a field that comes several times the first, with a mistake. */
    public String text(String name) {
        List<String> values = entries.of(name);
        if (values.size() > 1 && repeated.add(name)) {
            mistake(
                    name.replaceFirst("-(day|month|year)$", ""),
                    days.contains(name) ? name + DayField.DAY : name,
                    "“" + name + "” must be given once, but was given " + values.size() + " times");
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Returns whether a value is one of those chosen. */
    public boolean has(String name, String value) {
        return entries.of(name).contains(value);
    }

    /** Reads a day that may be left out; empty if it was, or with a mistake. */
    public Optional<LocalDate> day(String name, String what) {
        boolean again = !days.add(name);
        return again && !mistakeAt(name).isEmpty() ? Optional.empty() : new DayField(this, name, what).read();
    }

    /**
     * Reads a day that must be given.
     *
     * @param name  name of the field
     * @param what  what it is of, to begin a sentence with: {@code The day the notice is given}
     * @return the day; empty with a mistake
     */
    public Optional<LocalDate> requiredDay(String name, String what) {
        days.add(name);
        DayField field = new DayField(this, name, what);
        if (field.isLeftOut()) {
            mistake(name, "Enter " + Character.toLowerCase(what.charAt(0)) + what.substring(1));
            return Optional.empty();
        }
        return field.read();
    }

    /**
     * Reads a choice that must be made.
     *
     * @param <T>  what is chosen
     * @param name  name of the field
     * @param all  what can be chosen
     * @param id  what is sent for it
     * @param mistake  what to say if none of them is chosen, such as {@code Select an agreement}
     */
    public <T> Optional<T> chosen(String name, Collection<T> all, Function<T, String> id, String mistake) {
        Optional<T> chosen = found(name, all, id);
        if (chosen.isEmpty()) {
            mistake(name, mistake);
        }
        return chosen;
    }

    /** Reads a choice that may be left open; empty if it is, or with a mistake if it is none of those. */
    public <T> Optional<T> perhaps(String name, Collection<T> all, Function<T, String> id) {
        Optional<T> chosen = found(name, all, id);
        if (chosen.isEmpty() && !value(name).isEmpty() && mistakeAt(name).isEmpty()) {
            mistake(name, "Select one of those that are listed, or none");
        }
        return chosen;
    }

    private <T> Optional<T> found(String name, Collection<T> all, Function<T, String> id) {
        return all.stream().filter(each -> id.apply(each).equals(value(name))).findFirst();
    }

    /**
     * Reads a value that may be left out.
     *
     * @param <T>  what it is read as
     * @param name  name of the field
     * @param what  what it is, to begin a sentence with: {@code The growth}
     * @param reads  reads it, and refuses what it cannot be by saying what must hold
     * @return the value; empty if it was left out, or with a mistake
     */
    public <T> Optional<T> value(String name, String what, Function<String, T> reads) {
        String value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reads.apply(value));
        } catch (InvalidValueException refused) {
            mistake(name, what + " " + refused.mustHold() + ", but was " + value);
            return Optional.empty();
        }
    }

    /** Tells a mistake in a field. */
    public void mistake(String field, String message) {
        mistake(field, days.contains(field) ? field + DayField.DAY : field, message);
    }

    /** Tells a mistake in a group of fields, and in which of them. */
    void mistake(String field, String place, String message) {
        mistakes.add(new Mistake(field, place, message));
    }

    /**
     * Tells what the library found wrong with a question.
     *
     * @param faults  the faults
     * @param fields  the name of the form's field for each path in the question
     */
    public void faults(List<Fault> faults, Map<String, Field> fields) {
        faults.forEach(fault -> {
            Field field = fields.getOrDefault(fault.path(), new Field("question", "The question"));
            mistake(field.name(), field.what() + " " + fault.mustHold() + ", but " + fault.found());
        });
    }

    /**
     * Tells why the library refused what was asked.
     *
     * @param refused  the refusal
     * @param fields  the form's field for each path in what was asked
     */
    public void refused(InvalidValueException refused, Map<String, Field> fields) {
        Field field = refused.field().map(fields::get).orElse(new Field("question", "The question"));
        String message = String.valueOf(refused.getMessage());
        mistake(field.name(), "The " + message);
    }

    /** Returns every mistake, in the order of the form. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Returns the first mistake in a field; empty if there is none. */
    public String mistakeAt(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse("");
    }

    /** Returns whether a mistake is in this very field of a group. */
    public boolean isMistaken(String place) {
        return mistakes.stream().anyMatch(mistake -> mistake.place().equals(place));
    }

    /** Returns a day that was typed as an address gives it: {@code 2022-11-23}; empty if none was, or none that exists. */
    public String dayIn(String name) {
        return new DayField(new Form(entries), name, "")
                .read()
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Returns what was typed as the query of an address, without what was left empty and without which partnership is asked. */
    public String query() {
        return entries.query();
    }

    /** Returns whether nothing is wrong with it. */
    public boolean isSound() {
        return mistakes.isEmpty();
    }
}
