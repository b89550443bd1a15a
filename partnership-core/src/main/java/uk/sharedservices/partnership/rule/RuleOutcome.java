package uk.sharedservices.partnership.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.function.Function;

/** What a rule says of its subject when the question is whether it is kept. There are three answers and no fourth. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(RuleOutcome.Met.class),
    @JsonSubTypes.Type(RuleOutcome.Breached.class),
    @JsonSubTypes.Type(RuleOutcome.NotApplicable.class)
})
public sealed interface RuleOutcome {

    /** Handles all three answers, none forgotten. */
    default <R> R match(
            Function<? super Met, ? extends R> met,
            Function<? super Breached, ? extends R> breached,
            Function<? super NotApplicable, ? extends R> notApplicable) {
        if (this instanceof Met kept) {
            return met.apply(kept);
        }
        if (this instanceof Breached broken) {
            return breached.apply(broken);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /** The rule that was asked. */
    Rule rule();

    /** Why, as a sentence for a report. */
    String reason();

    /** The rule applies and is kept. */
    @JsonTypeName("met")
    record Met(Rule rule, String reason) implements RuleOutcome {}

    /** The rule applies and is broken. */
    @JsonTypeName("breached")
    record Breached(Rule rule, String reason) implements RuleOutcome {}

    /** The rule does not apply, and says why, so that silence is never read as compliance. */
    @JsonTypeName("notApplicable")
    record NotApplicable(Rule rule, String reason) implements RuleOutcome {}
}
