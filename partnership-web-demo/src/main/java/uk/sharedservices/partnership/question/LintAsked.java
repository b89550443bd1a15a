package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;

/**
 * "Do the figures of a report agree with each other?"
 *
 * @param text  the report, in plain text or Markdown
 * @param asAt  the day on which it speaks; the one it tells itself if left out
 */
public record LintAsked(String text, Optional<LocalDate> asAt) {

    LintReport report() {
        return asAt.map(day -> FigureLinter.ofText(text, day)).orElseGet(() -> FigureLinter.ofText(text));
    }
}
