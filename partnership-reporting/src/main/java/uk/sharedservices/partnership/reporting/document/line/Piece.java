package uk.sharedservices.partnership.reporting.document.line;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Derivation;

/** A piece of a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Piece.Words.class),
    @JsonSubTypes.Type(Piece.Figure.class),
    @JsonSubTypes.Type(Piece.Link.class)
})
public sealed interface Piece {

    /** What a reader sees of it. */
    String text();

    /**
     * Words.
     *
     * @param text  the words; a newline begins a new line
     * @param strong  whether they stand out
     */
    @JsonTypeName("words")
    record Words(String text, boolean strong) implements Piece {

        /** Puts a mark in the place of what no document can hold. */
        public Words {
            text = Printable.of(text);
        }
    }

    /**
     * A figure.
     *
     * @param text  as it is printed
     * @param value  what it is worth
     * @param reached  how it was reached, where it was computed
     */
    @JsonTypeName("figure")
    record Figure(String text, Value value, Optional<Derivation> reached) implements Piece {

        /** Puts a mark in the place of what no document can hold. */
        public Figure {
            text = Printable.of(text);
        }

        /** Returns a day as {@code Friday 23 December 2022}. */
        public static Figure day(LocalDate day) {
            return new Figure(DayInWords.withWeekday(day), new Value.Day(day), Optional.empty());
        }

        /** Returns a sum of money as published, {@code £3.243m}. */
        public static Figure published(PublishedFigure figure) {
            return pounds(figure.toString(), figure.amount().getAmount());
        }

        /** Returns a sum of money printed so. */
        public static Figure pounds(String text, BigDecimal pounds) {
            return new Figure(text, new Value.Pounds(pounds), Optional.empty());
        }

        /** Returns a percentage printed so. */
        public static Figure percent(String text, BigDecimal percent) {
            return new Figure(text, new Value.Percentage(percent), Optional.empty());
        }

        /** Returns a number of something, printed so. */
        public static Figure quantity(String text, BigDecimal number) {
            return new Figure(text, new Value.Quantity(number), Optional.empty());
        }

        /** Returns the figure with how it was reached. */
        public Figure reachedBy(Derivation derivation) {
            return new Figure(text, value, Optional.of(derivation));
        }
    }

    /**
     * A link.
     *
     * @param text  the words that are linked, which say where the link leads
     * @param to  where it leads
     */
    @JsonTypeName("link")
    record Link(String text, URI to) implements Piece {

        /** Puts a mark in the place of what no document can hold. */
        public Link {
            text = Printable.of(text);
        }
    }
}
