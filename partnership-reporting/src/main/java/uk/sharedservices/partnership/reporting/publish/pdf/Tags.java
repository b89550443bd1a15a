package uk.sharedservices.partnership.reporting.publish.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Mends how the engine tags tables: it sets a caption after its table, where a reader hears it too late and outside of it, and
 * gives every table a head and a foot, though empty.
 */
final class Tags {

    private static final Set<String> OFTEN_EMPTY = Set.of(StandardStructureTypes.T_HEAD, StandardStructureTypes.T_FOOT);

    private Tags() {}

    /** Mends the tags of a document. */
    static void mend(PDDocument pdf) {
        mend(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void mend(PDStructureNode node) {
        for (PDStructureElement kid : elements(node)) {
            mend(kid);
            if (node instanceof PDStructureElement parent) {
                if (OFTEN_EMPTY.contains(kid.getStructureType())
                        && kid.getKids().isEmpty()) {
                    parent.removeKid(kid);
                } else if (StandardStructureTypes.CAPTION.equals(kid.getStructureType())) {
                    elements(parent).stream()
                            .filter(table -> StandardStructureTypes.TABLE.equals(table.getStructureType()))
                            .findFirst()
                            .ifPresent(table -> moveInto(table, kid, parent));
                }
            }
        }
    }

    private static void moveInto(PDStructureElement table, PDStructureElement caption, PDStructureElement from) {
        from.removeKid(caption);
        table.insertBefore(caption, table.getKids().get(0));
        caption.setParent(table);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
