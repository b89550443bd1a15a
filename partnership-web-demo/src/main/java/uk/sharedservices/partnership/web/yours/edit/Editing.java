package uk.sharedservices.partnership.web.yours.edit;

import java.util.List;
import uk.sharedservices.partnership.web.yours.field.Laid;
import uk.sharedservices.partnership.web.yours.field.Section;
import uk.sharedservices.partnership.web.yours.field.Steps;

/**
 * What a page of the editor shows.
 *
 * @param shown  the part: the whole file, one of its sections, or an entry of one
 * @param isNew  whether no version of it is kept yet
 * @param standing  whether it is saved, in a sentence
 * @param isSaved  whether there is nothing to save
 * @param isUnsaved  whether something was changed that is nowhere but in the page
 * @param rows  what can be gone to from here
 * @param laid  the fields of the part
 * @param elsewhere  where else something is to be put right
 * @param wholly  what is wrong with the file as a whole
 */
public record Editing(
        Steps shown,
        boolean isNew,
        String standing,
        boolean isSaved,
        boolean isUnsaved,
        List<Row> rows,
        List<Laid> laid,
        List<Row> elsewhere,
        List<String> wholly) {

    /**
     * A part that can be gone to.
     *
     * @param at  where it is
     * @param label  what it is called
     * @param hint  what it is; empty for nothing
     * @param held  what is in it
     * @param faults  how many faults it has
     */
    public record Row(Steps at, String label, String hint, String held, int faults) {

        /** Returns its id on the page. */
        public String id() {
            return id(at);
        }

        static String id(Steps at) {
            return "go-" + at.id();
        }

        /** Returns how many things are to be put right in it: {@code 2 things to put right}. */
        public String toPutRight() {
            return faults == 1 ? "1 thing to put right" : faults + " things to put right";
        }
    }

    /** Returns the section that the part is, or is in. */
    public Section section() {
        return Section.all().stream()
                .filter(section -> shown.isIn(section.at()))
                .findFirst()
                .orElseThrow();
    }
}
