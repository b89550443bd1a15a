package uk.sharedservices.partnership.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.FoundFigure;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;
import uk.sharedservices.partnership.rule.Rule;

/**
 * What came of checking the figures of a report.
 *
 * @param speaksOn  the day on which the report speaks, if it is known
 * @param figures  the figures found, in order; those in no relation are found and no more
 * @param findings  the relations found, in the order in which they are stated
 */
@JsonPropertyOrder({"clean", "outcome", "speaksOn", "findings", "checked", "figures"})
public record LintReport(Optional<LocalDate> speaksOn, List<FoundFigure> figures, List<Finding> findings) {

    /**
     * A relation that was checked, explained.
     *
     * @param id  tells it from every other relation
     * @param checks  what is checked, a sentence
     * @param rules  the rules that the arithmetic rests on, by their ids
     */
    public record Explained(Relation id, String checks, List<String> rules) {}

    /** Takes copies. */
    public LintReport {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** Returns whether no finding is that figures do not agree. */
    @JsonProperty("clean")
    public boolean isClean() {
        return with(Grade.DOES_NOT_AGREE).isEmpty();
    }

    /**
     * Returns what came of it in a sentence or two. Where no relation was checked it says so: that nothing was found wrong is then no
     * assurance.
     */
    @JsonProperty("outcome")
    public String outcome() {
        boolean agrees = findings.stream()
                .anyMatch(finding -> isBetweenFigures(finding) && finding.grade() != Grade.NOT_CHECKABLE);
        if (!isClean()) {
            return "Some figures do not agree.";
        }
        if (agrees || figures.size() < 2) {
            return "Nothing disagrees.";
        }
        String weekdays = findings.stream().anyMatch(finding -> finding.grade() == Grade.EXACT)
                ? "but for the weekdays of dates, nothing has been checked."
                : "nothing has been checked.";
        return findings.stream().anyMatch(LintReport::isBetweenFigures)
                ? "No relation that was recognised between figures could be checked: " + weekdays
                : "No relation between figures was recognised: " + weekdays;
    }

    private static boolean isBetweenFigures(Finding finding) {
        return finding.relation() != Relation.DAY && finding.relation() != Relation.WEEKDAY;
    }

    /** Returns the findings of a grade. */
    public List<Finding> with(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).toList();
    }

    /** The relations that were found, each once, with what is checked and the rules that it rests on. */
    @JsonProperty("checked")
    public List<Explained> checked() {
        return findings.stream()
                .map(Finding::relation)
                .distinct()
                .sorted()
                .map(relation -> new Explained(
                        relation,
                        relation.checks(),
                        relation.rules().stream().map(Rule::id).toList()))
                .toList();
    }

    /** Returns it as text for a terminal. */
    public String text() {
        return LintText.print(this);
    }

    /** Returns it as JSON. */
    public String json() {
        return PartnershipJson.write(this);
    }
}
