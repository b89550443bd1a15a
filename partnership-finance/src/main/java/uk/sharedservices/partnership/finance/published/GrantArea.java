package uk.sharedservices.partnership.finance.published;

import java.util.Optional;

/**
 * What a row of grant figures is about.
 *
 * @param level  what kind of area
 * @param dfeCode  the Department for Education's three-digit code, for an authority
 * @param name  its name as that publication has it
 */
public record GrantArea(Level level, Optional<String> dfeCode, String name) {

    /** Kinds of area. Those above an authority are sums; a class cuts across regions. */
    public enum Level {
        /** The whole of England. */
        ENGLAND,
        /** A region. */
        REGION,
        /** All authorities of a class, such as metropolitan authorities. */
        CLASS,
        /** One education authority. */
        AUTHORITY
    }

    /** Returns whether it is one authority. */
    public boolean isAuthority() {
        return level == Level.AUTHORITY;
    }
}
