package uk.sharedservices.partnership.council;

import java.util.Arrays;
import java.util.Comparator;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The kinds of local authority in England, each with the characters with which its GSS codes begin.
 *
 * <p>All are principal councils but the last two: combined authorities and the Greater London Authority are no councils, but
 * they can be party to an agreement. The Council of the Isles of Scilly has the code of a unitary authority.
 */
public enum CouncilType {
    /** Unitary authority. */
    UNITARY("E06", "unitary authority"),
    /** Non-metropolitan district. */
    DISTRICT("E07", "non-metropolitan district"),
    /** Metropolitan borough, a metropolitan district in statute. */
    METROPOLITAN("E08", "metropolitan borough"),
    /** London borough. */
    LONDON("E09", "London borough"),
    /** The City of London Corporation, whose code is one of the London boroughs'. */
    CITY_OF_LONDON("E09000001", "City corporation"),
    /** County council. */
    COUNTY("E10", "county council"),
    /** Combined authority, combined county authorities included; its members are councils. */
    COMBINED_AUTHORITY("E47", "combined authority"),
    /** The Greater London Authority. */
    GREATER_LONDON_AUTHORITY("E61", "strategic authority for London");

    private final String codesBegin;
    private final String words;

    CouncilType(String codesBegin, String words) {
        this.codesBegin = codesBegin;
        this.words = words;
    }

    static CouncilType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> code.startsWith(type.codesBegin))
                .max(Comparator.comparingInt(type -> type.codesBegin.length()))
                .orElseThrow(() -> InvalidValueException.of("council code", "must begin E06 to E10, E47 or E61", code));
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }
}
