package uk.sharedservices.partnership.rule;

/**
 * A fact that an answer was reached from.
 *
 * @param name  what it is, such as {@code Notice given}
 * @param value  the value in plain words
 * @param standing  how it is known and from where, or empty for what the asker supplied
 */
public record Input(String name, String value, String standing) {

    /** Returns an input that the asker supplied. */
    public static Input asked(String name, String value) {
        return new Input(name, value, "");
    }

    /** Returns {@code Notice given: Wednesday 23 November 2022.} with the standing in brackets if there is one. */
    @Override
    public String toString() {
        String sentence = name + ": " + value + (standing.isEmpty() ? "" : " (" + standing + ")");
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
