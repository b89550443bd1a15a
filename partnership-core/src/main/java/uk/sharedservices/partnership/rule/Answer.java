package uk.sharedservices.partnership.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The answer to a question of date or figure. There are four kinds and no fifth; doubt about the law or the facts is
 * a kind of answer, never an exception or a null.
 *
 * @param <T>  type of the value asked for
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Determined.class),
    @JsonSubTypes.Type(Answer.Readings.class),
    @JsonSubTypes.Type(Answer.CannotSay.class),
    @JsonSubTypes.Type(Answer.NotPermitted.class)
})
public sealed interface Answer<T> {

    /** How the answer was reached, or how far the reasoning got. */
    Derivation derivation();

    /**
     * One value follows.
     *
     * @param <T>  type of the value
     * @param value  the value
     * @param derivation  how it was reached
     */
    @JsonTypeName("determined")
    record Determined<T>(T value, Derivation derivation) implements Answer<T> {}

    /**
     * Several values follow, one for each way to read the words. One of them is the default.
     *
     * @param <T>  type of the values
     * @param readings  the readings, two or more
     * @param defaultReading  name of the default
     * @param why  why it is the default
     * @param derivation  how they were reached
     */
    @JsonTypeName("readings")
    record Readings<T>(List<Reading<T>> readings, String defaultReading, String why, Derivation derivation)
            implements Answer<T> {

        /** Refuses fewer than two readings, or a default that is none of them. */
        public Readings {
            readings = List.copyOf(readings);
            if (readings.size() < 2) {
                throw InvalidValueException.of("readings", "must be two or more", readings.size());
            }
            if (readings.stream().noneMatch(reading -> reading.name().equals(defaultReading))) {
                throw InvalidValueException.of("default reading", "must be one of the readings", defaultReading);
            }
        }

        /** Returns the reading of that name. */
        public Reading<T> reading(String name) {
            return readings.stream()
                    .filter(reading -> reading.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> InvalidValueException.of("reading", "must be one of the readings", name));
        }

        /** Returns the default reading. */
        public Reading<T> theDefault() {
            return reading(defaultReading);
        }

        /** Returns whether every reading comes to the same value. */
        public boolean agree() {
            return readings.stream().map(Reading::value).distinct().count() == 1;
        }
    }

    /**
     * No value follows, because facts are missing.
     *
     * @param <T>  type of the value asked for
     * @param missing  the facts that are missing, each as a sentence
     * @param whatIfs  what would follow on assumptions, each labelled; none of them is an answer
     * @param derivation  how far the reasoning got
     */
    @JsonTypeName("cannotSay")
    record CannotSay<T>(List<String> missing, List<WhatIf<T>> whatIfs, Derivation derivation) implements Answer<T> {

        /** Refuses to leave unsaid what is missing. */
        public CannotSay {
            missing = List.copyOf(missing);
            whatIfs = List.copyOf(whatIfs);
            if (missing.isEmpty()) {
                throw InvalidValueException.of("missing facts", "must name at least one", "none");
            }
        }
    }

    /**
     * The law or the agreement does not allow what was asked.
     *
     * @param <T>  type of the value asked for
     * @param rule  the rule that does not allow it
     * @param reason  why, as a sentence
     * @param derivation  how far the reasoning got
     */
    @JsonTypeName("notPermitted")
    record NotPermitted<T>(Rule rule, String reason, Derivation derivation) implements Answer<T> {}

    /** Returns that facts are missing. */
    static <T> Answer<T> cannotSay(RecordedWorking working, String... missing) {
        return cannotSay(working, List.of(missing));
    }

    /** Returns that facts are missing. */
    static <T> Answer<T> cannotSay(RecordedWorking working, List<String> missing) {
        return new CannotSay<>(missing, List.of(), working.derivation());
    }

    /**
     * Handles all four kinds, none forgotten.
     *
     * <p>Java 17 has no exhaustive switch over sealed types; from Java 21 a {@code switch} does the same.
     *
     * @param <R>  type of the result
     * @param determined  for one value
     * @param readings  for several
     * @param cannotSay  for missing facts
     * @param notPermitted  for what is not allowed
     * @return what the matching function returns
     */
    default <R> R match(
            Function<? super Determined<T>, ? extends R> determined,
            Function<? super Readings<T>, ? extends R> readings,
            Function<? super CannotSay<T>, ? extends R> cannotSay,
            Function<? super NotPermitted<T>, ? extends R> notPermitted) {
        if (this instanceof Determined<T> one) {
            return determined.apply(one);
        }
        if (this instanceof Readings<T> several) {
            return readings.apply(several);
        }
        if (this instanceof CannotSay<T> missing) {
            return cannotSay.apply(missing);
        }
        return notPermitted.apply((NotPermitted<T>) this);
    }

    /**
     * Returns the same answer of another value, reached from this one.
     *
     * @param <R>  type of the other value
     * @param further  the derivation, this answer's and what follows
     * @param function  makes the other value
     * @return an answer of the same kind
     */
    default <R> Answer<R> map(Derivation further, Function<? super T, ? extends R> function) {
        return match(
                one -> new Determined<R>(function.apply(one.value()), further),
                several -> new Readings<R>(
                        several.readings().stream()
                                .map(reading -> new Reading<R>(
                                        reading.name(), function.apply(reading.value()), reading.meaning()))
                                .toList(),
                        several.defaultReading(),
                        several.why(),
                        further),
                missing -> new CannotSay<R>(
                        missing.missing(),
                        missing.whatIfs().stream()
                                .map(whatIf -> new WhatIf<R>(whatIf.assumption(), function.apply(whatIf.value())))
                                .toList(),
                        further),
                refused -> new NotPermitted<R>(refused.rule(), refused.reason(), further));
    }

    /**
     * Returns the value, or the value of the default reading.
     *
     * @return the value
     * @throws IllegalStateException with the reasons, if there is none
     */
    default T orThrow() {
        if (this instanceof Determined<T> one) {
            return one.value();
        }
        if (this instanceof Readings<T> several) {
            return several.theDefault().value();
        }
        throw new IllegalStateException(inWords(String::valueOf));
    }

    /** Returns whether there is a value: determined, or by readings. */
    @JsonIgnore
    default boolean isAnswered() {
        return match(one -> true, several -> true, missing -> false, refused -> false);
    }

    /** Returns the answer in a sentence or two, the values as {@code words} puts them. */
    default String inWords(Function<? super T, String> words) {
        return match(
                one -> words.apply(one.value()) + ".",
                several -> several.agree()
                        ? words.apply(several.theDefault().value()) + ", on every reading."
                        : words.apply(several.theDefault().value()) + ". " + several.why() + " "
                                + several.readings().stream()
                                        .map(reading -> reading.meaning() + ": " + words.apply(reading.value()) + ".")
                                        .collect(Collectors.joining(" ")),
                missing -> "Cannot say. " + String.join(" ", missing.missing())
                        + missing.whatIfs().stream()
                                .map(whatIf -> " " + whatIf.assumption() + ": " + words.apply(whatIf.value()) + ".")
                                .collect(Collectors.joining()),
                refused -> "Not permitted. " + refused.reason() + " ["
                        + refused.rule().id() + "]");
    }
}
