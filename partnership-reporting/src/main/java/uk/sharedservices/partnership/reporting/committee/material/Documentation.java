package uk.sharedservices.partnership.reporting.committee.material;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** The documents that a report's facts are taken from, by the ids under which the report refers to them. */
public final class Documentation {

    private Documentation() {}

    /** Writes the documents of a day or before, each by its id, and those that bear no day. */
    public static void write(SectionWriter section, Partnership partnership, LocalDate asAt) {
        List<Document> known = partnership.documents().stream()
                .filter(document ->
                        document.date().map(date -> date.perhapsBy(asAt)).orElse(true))
                .toList();
        section.bullets(known.stream()
                .map(document -> Line.strong(document.id().value()).then(": " + Told.sentence(document.title())))
                .toList());
    }
}
