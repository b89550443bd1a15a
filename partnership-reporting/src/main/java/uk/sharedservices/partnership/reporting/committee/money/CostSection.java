package uk.sharedservices.partnership.reporting.committee.money;

import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.reporting.chart.money.CostPicture;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** What leaving costs, as a section of a document. */
public final class CostSection {

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
        CostPicture.of(cost, leaving, request.costs().note()).ifPresent(section::block);
        if (cost.lines().isEmpty()) {
            section.paragraph("What it costs cannot be said: nothing is held of pay, charges or liabilities.");
        } else if (!cost.total().isAnswered()) {
            section.paragraph("The total cannot be said, for not everything is held.");
        }
        cost.cautions().forEach(section::caution);
        if (!cost.missing().isEmpty()) {
            section.paragraph("Missing, and not guessed:");
            section.bullets(cost.missing().stream().map(Line::of).toList());
        }
        request.paragraphs().of("What it costs").forEach(section::paragraph);
    }
}
