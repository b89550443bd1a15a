package uk.sharedservices.partnership.web.yours.edit;

import java.util.List;
import java.util.Set;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.yours.edit.Editing.Row;
import uk.sharedservices.partnership.web.yours.field.FaultWords;
import uk.sharedservices.partnership.web.yours.field.Laid;
import uk.sharedservices.partnership.web.yours.field.Steps;

/** Puts what is wrong with a file beside the field it is wrong in, or beside the way to it. */
final class FaultPlaces {

    /** What is wrong with the file as a whole is told at its top. */
    private static final String WHOLE = "file";

    private final Form form;
    private final Steps part;
    private final Set<String> anchors;

    /**
     * For a page.
     *
     * @param form  the form, which is told the mistakes
     * @param part  the part that is shown
     * @param anchors  the ids on the page
     */
    FaultPlaces(Form form, Steps part, Set<String> anchors) {
        this.form = form;
        this.part = part;
        this.anchors = anchors;
    }

    void tell(List<Fault> faults, List<Laid> laid) {
        for (Fault fault : faults) {
            String place = place(Steps.ofPath(fault.path()));
            int before = form.mistakes().size();
            laid.forEach(top -> top.each(each -> {
                if (each instanceof Laid.Field field
                        && field.input() == Laid.Input.DAY
                        && field.id().equals(place)) {
                    form.day(place, FaultWords.words(fault, part));
                }
            }));
            if (form.mistakes().size() == before) {
                form.mistake(place, FaultWords.sentence(fault, part));
            }
        }
    }

    /** Returns the id of the field, or of the nearest thing around it that the page shows. */
    private String place(Steps at) {
        for (Steps near = at; !near.isWhole(); near = near.back()) {
            if (anchors.contains(Laid.id(near))) {
                return Laid.id(near);
            }
            if (anchors.contains(Row.id(near))) {
                return Row.id(near);
            }
        }
        return WHOLE;
    }
}
