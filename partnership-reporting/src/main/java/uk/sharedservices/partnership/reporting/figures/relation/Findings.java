package uk.sharedservices.partnership.reporting.figures.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Place;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;
import uk.sharedservices.partnership.reporting.figures.found.Reading;

/** What the checks find, put in the order in which it is stated. */
public final class Findings {

    private record Placed(int order, int offset, Finding finding) {}

    private final List<Placed> placed = new ArrayList<>();

    /** Adds what is found of a relation that is stated with some figures of a passage, which are quoted from first to last. */
    public void add(Reading reading, Relation relation, Verdict verdict, List<? extends Figure> stated) {
        int start =
                stated.stream().mapToInt(figure -> figure.span().start()).min().orElse(0);
        int end = stated.stream().mapToInt(figure -> figure.span().end()).max().orElse(0);
        add(reading, relation, verdict, start, end);
    }

    /** Adds what is found of a relation that is stated from one position of a passage to before another. */
    public void add(Reading reading, Relation relation, Verdict verdict, int start, int end) {
        Place place = reading.passage().place(start);
        placed.add(new Placed(
                reading.passage().order(),
                start,
                new Finding(relation, verdict.grade(), place, reading.words(start, end), verdict.because())));
    }

    /** Adds what is found of a table. */
    public void add(int order, int offset, Finding finding) {
        placed.add(new Placed(order, offset, finding));
    }

    /** Returns what was found, in the order in which it is stated, each once. */
    public List<Finding> inOrder() {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::order)
                        .thenComparingInt(Placed::offset)
                        .thenComparing(each -> each.finding().relation()))
                .map(Placed::finding)
                .distinct()
                .toList();
    }
}
