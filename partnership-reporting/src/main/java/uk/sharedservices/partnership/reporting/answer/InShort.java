package uk.sharedservices.partnership.reporting.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.CostSection;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;

/**
 * The whole answer in a few lines, for who reads nothing else.
 *
 * @param facts  the facts
 * @param exit  what follows from the notice
 * @param out  when the partners are out
 * @param deciding  who decides; empty where no party is asked about
 * @param cost  what it costs
 * @param costs  what is known of the costs
 */
record InShort(
        ReportFacts facts,
        ExitAnswer exit,
        WhenOut out,
        Optional<Deciding> deciding,
        ExitCost cost,
        LeavingCosts costs) {

    Summary summary() {
        List<Summary.Entry> entries = new ArrayList<>();
        entries.add(entry("When we are out", List.of(whenOut())));
        entries.add(entry("The end our notice should name", toName()));
        out.named().ifPresent(line -> entries.add(entry("The end in mind", List.of(line))));
        out.wanted().ifPresent(line -> entries.add(entry("The end that is wanted", List.of(line))));
        deciding.ifPresent(found -> {
            entries.add(entry("Who must decide", found.deciders()));
            entries.add(entry("Papers out by", found.papers()));
            entries.add(entry("Whether it can be served that day", found.canBeServed()));
        });
        entries.add(entry("What it costs", whatItCosts()));
        entries.add(entry("What the report says", reports()));
        return new Summary("The answer in short", entries);
    }

    /** The end falls at midnight on the default reading; a notice that names another day binds to the end of that day. */
    private Line whenOut() {
        return exit.earliestEnd().isAnswered()
                ? Told.oneDay(exit.earliestEnd())
                        .then(", at midnight at the end of the day")
                        .then(Told.otherDays(exit.earliestEnd()))
                        .then(".")
                : Told.day(exit.earliestEnd());
    }

    private List<Line> toName() {
        List<Line> lines = new ArrayList<>();
        lines.add(Told.oneDay(exit.endToName()));
        if (exit.endToName().isAnswered()) {
            lines.add(Line.of("A notice that names it keeps the agreement to the end of that day."));
            exit.cautions().stream().map(Line::of).forEach(lines::add);
        }
        return lines;
    }

    private List<Line> whatItCosts() {
        List<Line> lines = new ArrayList<>();
        if (cost.total().isAnswered()) {
            lines.add(CostSection.total(cost, costs));
        } else {
            lines.add(Line.of("It ").then(CostSection.total(cost, costs)));
            lines.add(Line.of("What is missing is named below."));
        }
        costs.note().map(note -> Line.of("On the figures: " + note)).ifPresent(lines::add);
        return lines;
    }

    /** What is put for decision, and which documents can be printed. */
    private List<Line> reports() {
        KnownOn known = KnownOn.of(facts.partnership(), exit.question().given());
        List<Proposal> ends = facts.partnership().proposals().stream()
                .filter(known::is)
                .filter(proposal -> proposal.purpose() == ProposalPurpose.END_AGREEMENT
                        && proposal.agreement()
                                .equals(Optional.of(exit.agreement().id())))
                .toList();
        List<Line> lines = new ArrayList<>();
        ends.stream()
                .flatMap(proposal -> proposal.recommendations().stream())
                .forEach(put -> lines.add(
                        Line.of("To " + facts.partnership().nameOf(put.council()) + ": " + Told.sentence(put.what()))));
        if (lines.isEmpty()) {
            lines.add(Line.of("No report that recommends it is held by then."));
        }
        return lines;
    }

    private static Summary.Entry entry(String heading, List<Line> lines) {
        return new Summary.Entry(heading, "", lines);
    }
}
