package uk.sharedservices.partnership.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.rule.Derivation;

/** How the figures of a report were reached, each derivation once and numbered from 1 in the order of its first use. */
public final class Explanations {

    private final Map<Derivation, Integer> numbers;

    private Explanations(Map<Derivation, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Returns the explanations of a report. */
    public static Explanations of(Report report) {
        Map<Derivation, Integer> numbers = new LinkedHashMap<>();
        report.lines().stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figure -> figure.reached().stream())
                .forEach(derivation -> numbers.putIfAbsent(derivation, numbers.size() + 1));
        return new Explanations(numbers);
    }

    /** Returns the number of a figure's explanation; empty if it has none. */
    public Optional<Integer> numberOf(Piece.Figure figure) {
        return figure.reached().map(numbers::get);
    }

    /** Returns the derivations that lines rest on, by number, each once. */
    public Map<Integer, Derivation> of(List<Line> lines) {
        Map<Integer, Derivation> used = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figure -> figure.reached().stream())
                .forEach(derivation -> used.put(numbers.getOrDefault(derivation, 0), derivation));
        return used;
    }

    /** Returns every derivation, the first numbered 1. */
    public List<Derivation> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
