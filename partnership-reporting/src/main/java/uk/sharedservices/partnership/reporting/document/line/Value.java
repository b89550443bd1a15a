package uk.sharedservices.partnership.reporting.document.line;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a figure is worth, whatever it is printed as. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Value.Pounds.class),
    @JsonSubTypes.Type(Value.Percentage.class),
    @JsonSubTypes.Type(Value.Quantity.class),
    @JsonSubTypes.Type(Value.Day.class)
})
public sealed interface Value {

    /**
     * A sum of money.
     *
     * @param pounds  in pounds, negative as the document says
     */
    @JsonTypeName("pounds")
    record Pounds(BigDecimal pounds) implements Value {}

    /**
     * A share of a hundred.
     *
     * @param percent  2.27 for 2.27 %
     */
    @JsonTypeName("percentage")
    record Percentage(BigDecimal percent) implements Value {}

    /**
     * A number of something.
     *
     * @param number  how many
     */
    @JsonTypeName("quantity")
    record Quantity(BigDecimal number) implements Value {}

    /**
     * A civil day in England.
     *
     * @param day  the day
     */
    @JsonTypeName("day")
    record Day(LocalDate day) implements Value {}
}
