package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The options by weighted score, the highest first. Options with equal scores share a rank, and the ranks they fill
 * are passed over: 1, 1, 3.
 *
 * @param places  a place for each option; those that share a rank in the order of their names
 */
public record Ranking(List<Place> places) {

    private static final Comparator<Place> BEST_FIRST =
            Comparator.comparing(Place::score).reversed().thenComparing(Place::option);

    /**
     * The place of an option.
     *
     * @param rank  its rank, from 1
     * @param option  its name
     * @param score  its weighted score, exactly
     */
    public record Place(int rank, String option, Fraction score) {}

    /** Takes a copy. */
    public Ranking {
        places = List.copyOf(places);
    }

    static Ranking of(WeightedScores scores) {
        List<Place> unranked = new ArrayList<>();
        for (int option = 0; option < scores.options().size(); option++) {
            unranked.add(new Place(0, scores.options().get(option), scores.total(option)));
        }
        unranked.sort(BEST_FIRST);
        List<Place> ranked = new ArrayList<>();
        for (Place next : unranked) {
            int before = ranked.size();
            boolean shares = before > 0 && ranked.get(before - 1).score().equals(next.score());
            ranked.add(new Place(shares ? ranked.get(before - 1).rank() : before + 1, next.option(), next.score()));
        }
        return new Ranking(ranked);
    }

    /** Returns the option or options of the highest score. */
    public List<String> first() {
        return places.stream()
                .filter(place -> place.rank() == 1)
                .map(Place::option)
                .toList();
    }

    /** Returns {@code 1 Pooled service (7.1), 2 Separate services (5.4)}. */
    @Override
    public String toString() {
        return places.stream()
                .map(place -> place.rank() + " " + place.option() + " (" + place.score() + ")")
                .collect(Collectors.joining(", "));
    }
}
