package uk.sharedservices.partnership.council;

import java.util.Arrays;
import uk.sharedservices.partnership.InvalidValueException;

/** The kinds of principal council in England, each with the first three characters of its GSS codes. */
public enum CouncilType {
    /** Unitary authority. */
    UNITARY("E06", "unitary authority"),
    /** Non-metropolitan district. */
    DISTRICT("E07", "non-metropolitan district"),
    /** Metropolitan borough, a metropolitan district in statute. */
    METROPOLITAN("E08", "metropolitan borough"),
    /** London borough, or the City of London. */
    LONDON("E09", "London borough"),
    /** County council. */
    COUNTY("E10", "county council");

    private final String prefix;
    private final String words;

    CouncilType(String prefix, String words) {
        this.prefix = prefix;
        this.words = words;
    }

    static CouncilType ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(type -> type.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("council code", "must begin E06 to E10", prefix));
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }
}
