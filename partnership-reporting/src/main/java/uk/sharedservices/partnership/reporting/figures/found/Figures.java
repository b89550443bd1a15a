package uk.sharedservices.partnership.reporting.figures.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;

/** Finds the figures in a text. */
public final class Figures {

    private static final List<Form> FORMS = Stream.of(DayForms.ALL, YearForms.ALL, SumForms.ALL, LengthForms.ALL)
            .flatMap(List::stream)
            .toList();

    private Figures() {}

    /** Returns the figures in a text, in order; where two forms meet, the one that begins first and is longer. */
    public static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        boolean digits = text.chars().anyMatch(each -> each >= '0' && each <= '9');
        (digits ? FORMS : LengthForms.ALL).forEach(form -> found.addAll(form.in(text)));
        found.sort(Comparator.<Figure>comparingInt(figure -> figure.span().start())
                .thenComparing(figure -> figure.span().end(), Comparator.reverseOrder()));
        List<Figure> apart = new ArrayList<>();
        int end = 0;
        for (Figure figure : found) {
            if (figure.span().start() >= end) {
                apart.add(figure);
                end = figure.span().end();
            }
        }
        return apart;
    }
}
