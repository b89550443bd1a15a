package uk.sharedservices.partnership.web.yours.edit;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;
import uk.sharedservices.partnership.web.yours.field.FaultWords;

/** The whole file as text, for those who know it; every fault at its line. */
final class TextPage {

    private TextPage() {}

    /**
     * Shows it.
     *
     * @param request  what was asked
     * @param edited  the file
     * @param isText  whether there is any; where a file was sent that is none, nothing is told of its lines
     * @param standing  whether it is saved
     */
    static void show(PageRequest request, Edited edited, boolean isText, Standing standing) {
        Form form = request.form();
        List<FaultyLine> lines = isText ? LinesOfAFile.at(edited.content(), edited.faults()) : List.of();
        lines.forEach(line -> line.faults()
                .forEach(fault ->
                        form.mistake(line.place(), "Line " + line.number() + ": " + FaultWords.sentence(fault))));
        boolean isNew = form.value(Saves.BASE).equals("0");
        request.show(
                "yours/edit/text.jte",
                isNew ? "A new partnership, as text" : "A new version of " + form.value(Saves.NAME) + ", as text",
                Map.of("isNew", isNew, "isUnsaved", standing.isUnsaved(), "lines", lines));
    }
}
