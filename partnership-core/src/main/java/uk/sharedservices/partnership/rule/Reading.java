package uk.sharedservices.partnership.rule;

/**
 * One way to read the words, and what follows from it.
 *
 * @param <T>  type of what follows
 * @param name  name of the reading, such as {@code CORRESPONDING_DATE}
 * @param value  what follows from it
 * @param meaning  the reading in a sentence
 */
public record Reading<T>(String name, T value, String meaning) {}
