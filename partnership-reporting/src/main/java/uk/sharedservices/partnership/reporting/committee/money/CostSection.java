package uk.sharedservices.partnership.reporting.committee.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.reporting.chart.money.CostPicture;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** What leaving costs, as a section of a document. */
public final class CostSection {

    private static final int PLACES = 2;

    private CostSection() {}

    /**
     * Writes what is held, by council and year, and what is missing and not guessed.
     *
     * @param section  the section
     * @param cost  the cost
     * @param leaving  who leaves what, in a phrase
     * @param request  what is asked
     */
    public static void write(SectionWriter section, ExitCost cost, String leaving, ReportRequest request) {
        request.costs().note().ifPresent(note -> section.caution("On the figures: " + note));
        CostPicture.of(cost, leaving, request.costs().note()).ifPresent(section::block);
        outcome(cost, request.costs()).ifPresent(section::paragraph);
        List<CostKind> untold = request.costs().untold();
        if (!untold.isEmpty()) {
            section.paragraph("Ask finance for: "
                    + untold.stream().map(CostSection::asked).collect(Collectors.joining("; "))
                    + (untold.size() == 1
                            ? ". It is not held, and not known to be nil."
                            : ". None is held; none is known to be nil."));
        }
        if (cost.lines().isEmpty()) { // else told with the picture
            cost.cautions().forEach(section::caution);
            List<String> wanting = cost.missing().stream().skip(untold.size()).toList();
            if (!wanting.isEmpty()) {
                section.paragraph("Missing, and not guessed:");
                section.bullets(wanting.stream().map(Line::of).toList());
            }
        }
        request.paragraphs().of("What it costs").forEach(section::paragraph);
    }

    /**
     * Returns the whole as a sentence; where it cannot be said, what is held of it.
     *
     * @param cost  the cost
     * @param costs  what is known of the costs
     */
    public static Line total(ExitCost cost, LeavingCosts costs) {
        if (cost.total().isAnswered()) {
            return Told.of(cost.total(), totals -> figure(totals.pence())).then(".");
        }
        if (!cost.lines().isEmpty()) {
            return Line.of("cannot be said, for not everything is held; what is held comes to ")
                    .then(figure(cost.held().pence()))
                    .then(".");
        }
        return Line.of(
                costs.holdsNothing()
                        ? "cannot be said, for nothing is held of it."
                        : "cannot be said. " + String.join(" ", cost.missing()));
    }

    private static Figure figure(long pence) {
        return Figure.pounds(Pence.words(pence), BigDecimal.valueOf(pence, PLACES));
    }

    /** What it comes to, where the picture does not tell it. */
    private static Optional<String> outcome(ExitCost cost, LeavingCosts costs) {
        if (cost.total().isAnswered()) {
            return cost.lines().isEmpty()
                    ? Optional.of("Leaving costs nothing: every kind of cost is told to be nil.")
                    : Optional.empty();
        }
        if (!cost.lines().isEmpty()) {
            return Optional.of("The total cannot be said, for not everything is held.");
        }
        return Optional.of(
                costs.holdsNothing()
                        ? "What it costs cannot be said: nothing is held of pay, charges or liabilities."
                        : "What it costs cannot be said, for not everything is held.");
    }

    private static String asked(CostKind kind) {
        return switch (kind) {
            case PAY -> "pay of the shared post";
            case NOTICE_CHARGE -> "any charge for the period of notice";
            case BACKFILL -> "backfill";
            case ONE_OFF -> "one-off costs";
            case IN_LIEU -> "payment in lieu of notice";
            case LIABILITY -> "liabilities, such as pension strain or redundancy";
        };
    }
}
