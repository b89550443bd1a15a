package uk.sharedservices.partnership.reporting.document.block;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Function;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** A part of a section. There are six kinds. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Caution.class, name = "caution"),
    @JsonSubTypes.Type(value = Summary.class, name = "summary"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Picture.class, name = "picture")
})
public sealed interface Block permits Paragraph, Bullets, Caution, Summary, Table, Picture {

    /** Every line of it, in the order in which it is read; a picture's are those of its table. */
    @JsonIgnore
    List<Line> lines();

    /**
     * Handles all six kinds, none forgotten.
     *
     * @param <R>  type of the result
     * @param paragraph  for a paragraph
     * @param bullets  for a list
     * @param caution  for a caution
     * @param summary  for a summary
     * @param table  for a table
     * @param picture  for a picture
     * @return what the matching function returns
     */
    default <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Bullets, ? extends R> bullets,
            Function<? super Caution, ? extends R> caution,
            Function<? super Summary, ? extends R> summary,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture) {
        if (this instanceof Paragraph one) {
            return paragraph.apply(one);
        }
        if (this instanceof Bullets one) {
            return bullets.apply(one);
        }
        if (this instanceof Caution one) {
            return caution.apply(one);
        }
        if (this instanceof Summary one) {
            return summary.apply(one);
        }
        if (this instanceof Table one) {
            return table.apply(one);
        }
        return picture.apply((Picture) this);
    }
}
