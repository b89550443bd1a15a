package uk.sharedservices.partnership.finance.published;

import java.util.List;
import uk.sharedservices.partnership.published.Table;

/**
 * An education authority as the Department for Education lists it, present or past: Tameside is 357, metropolitan, in the North West.
 *
 * @param dfeCode  its three-digit code
 * @param name  its name
 * @param region  its region; London is two
 * @param type  its type
 */
public record DfeAuthority(String dfeCode, String name, String region, Type type) {

    private static final Table TABLE =
            Cells.table("dfe-authorities.csv", List.of("dfe_code", "name", "region", "type"));

    /** Types of education authority. */
    public enum Type {
        /** A borough of Inner London, or the City. */
        INNER_LONDON("Inner London borough"),
        /** A borough of Outer London. */
        OUTER_LONDON("Outer London borough"),
        /** A metropolitan borough. */
        METROPOLITAN("metropolitan borough"),
        /** A county council. */
        COUNTY("county council"),
        /** A unitary authority. */
        UNITARY("unitary authority");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The type in plain words. */
        public String words() {
            return words;
        }
    }

    /** Returns those that ship: 158, of which 153 are there today. */
    public static List<DfeAuthority> published() {
        return Held.AUTHORITIES;
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<DfeAuthority> AUTHORITIES = TABLE.rows().stream()
                .map(row -> new DfeAuthority(row.get(0), row.get(1), row.get(2), Type.valueOf(row.get(3))))
                .toList();
    }
}
