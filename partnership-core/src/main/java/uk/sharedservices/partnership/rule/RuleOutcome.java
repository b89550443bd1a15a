package uk.sharedservices.partnership.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.function.Function;

/**
 * What a rule says of its subject when the question is whether it is kept. There are four answers and no fifth: that it cannot
 * be said is one of them, and never passes for a rule that has nothing to say.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(RuleOutcome.Met.class),
    @JsonSubTypes.Type(RuleOutcome.Breached.class),
    @JsonSubTypes.Type(RuleOutcome.Undetermined.class),
    @JsonSubTypes.Type(RuleOutcome.NotApplicable.class)
})
public sealed interface RuleOutcome {

    /** Handles all four answers, none forgotten. */
    default <R> R match(
            Function<? super Met, ? extends R> met,
            Function<? super Breached, ? extends R> breached,
            Function<? super Undetermined, ? extends R> undetermined,
            Function<? super NotApplicable, ? extends R> notApplicable) {
        if (this instanceof Met kept) {
            return met.apply(kept);
        }
        if (this instanceof Breached broken) {
            return breached.apply(broken);
        }
        if (this instanceof Undetermined open) {
            return undetermined.apply(open);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /** The rule that was asked. */
    Rule rule();

    /** Why, as a sentence for a report. */
    String reason();

    /** Returns the same with a sentence or more added to its reason. */
    default RuleOutcome adding(String sentences) {
        String all = sentences.isEmpty() ? reason() : reason() + " " + sentences;
        return match(
                met -> new Met(met.rule(), all),
                breached -> new Breached(breached.rule(), all),
                undetermined -> new Undetermined(undetermined.rule(), all),
                notApplicable -> new NotApplicable(notApplicable.rule(), all));
    }

    /** The rule applies and is kept. */
    @JsonTypeName("met")
    record Met(Rule rule, String reason) implements RuleOutcome {}

    /** The rule applies and is broken. */
    @JsonTypeName("breached")
    record Breached(Rule rule, String reason) implements RuleOutcome {}

    /** The rule applies or may apply, and whether it is kept cannot be said: the reason tells what is not known. */
    @JsonTypeName("cannotSay")
    record Undetermined(Rule rule, String reason) implements RuleOutcome {}

    /** The rule has nothing to say of its subject, and says why, so that silence is never read as compliance. */
    @JsonTypeName("notApplicable")
    record NotApplicable(Rule rule, String reason) implements RuleOutcome {}
}
