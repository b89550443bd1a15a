package uk.sharedservices.partnership.reporting.figures.finding;

/**
 * A relation that a report states between its figures, checked.
 *
 * @param relation  the relation
 * @param grade  how the figures stand to each other
 * @param place  where it is stated
 * @param words  the words that state it, shortened
 * @param because  why it is graded so, a sentence with the arithmetic or with what is missing
 */
public record Finding(Relation relation, Grade grade, Place place, String words, String because) {

    /** Returns {@code line 52, column 631: "18 months since ...": does not agree. ...}. */
    @Override
    public String toString() {
        return place + ": \"" + words + "\": " + grade.words() + ". " + because + " [" + relation.id() + "]";
    }
}
