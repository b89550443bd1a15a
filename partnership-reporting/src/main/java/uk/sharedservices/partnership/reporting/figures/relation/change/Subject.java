package uk.sharedservices.partnership.reporting.figures.relation.change;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.published.EnglishCouncils;

/**
 * Whose a figure is: the councils and the blocks of grant that its sentence names.
 *
 * @param names  the names, none if the sentence names nobody
 */
record Subject(Set<String> names) {

    private static final Set<String> KNOWN = Stream.concat(
                    EnglishCouncils.register().councils().stream()
                            .map(council -> council.name().toLowerCase(Locale.ROOT)),
                    Stream.of(
                            "high needs",
                            "early years",
                            "schools block",
                            "central school",
                            "general fund",
                            "housing revenue",
                            "public health",
                            "adult",
                            "capital"))
            .collect(Collectors.toUnmodifiableSet());

    /** Returns whom a sentence names. */
    static Subject of(String sentence) {
        return new Subject(KNOWN.stream().filter(sentence::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns whether both can be the same: they name the same, or one of them nobody. */
    boolean canBe(Subject other) {
        return names.isEmpty() || other.names.isEmpty() || names.equals(other.names);
    }
}
