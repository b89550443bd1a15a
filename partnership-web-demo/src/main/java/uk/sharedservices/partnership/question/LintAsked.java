package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;

/**
 * "Do the figures of a report agree with each other?"
 *
 * @param text  the report, in plain text or Markdown, at most 200,000 characters
 * @param asAt  the day on which it speaks; the one it tells itself if left out
 */
public record LintAsked(String text, Optional<LocalDate> asAt) {

    /** Longer than any report, and short enough for an answer that tells each of its figures. */
    private static final int LONGEST = 200_000;

    LintReport report() {
        if (text.length() > LONGEST) {
            throw InvalidValueException.of("text", "must be at most 200,000 characters", text.length())
                    .at("text");
        }
        return asAt.map(day -> FigureLinter.ofText(text, day)).orElseGet(() -> FigureLinter.ofText(text));
    }
}
