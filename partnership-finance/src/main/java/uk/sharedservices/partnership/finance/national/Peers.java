package uk.sharedservices.partnership.finance.national;

import java.util.List;

/**
 * The councils of a council's own type and region, itself included.
 *
 * @param group  what they have in common: {@code metropolitan boroughs in the North West}
 * @param standings  each one's place among all councils, the largest deficit first
 * @param rank  the council's own place among them, 1 for the largest deficit; equal shares have one rank
 */
public record Peers(String group, List<Standing> standings, int rank) {

    /** Takes a copy. */
    public Peers {
        standings = List.copyOf(standings);
    }
}
