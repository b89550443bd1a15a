package uk.sharedservices.partnership.rule;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;

/**
 * One step of a derivation.
 *
 * @param rule  the rule applied; in JSON its id, for the derivation lists each rule once
 * @param sentence  what it did to these inputs, as an officer would say it
 * @param result  the value reached, in the form in which files carry it
 */
public record Step(
        @JsonSerialize(converter = Step.IdOnly.class) Rule rule, String sentence, String result) {

    static final class IdOnly extends StdConverter<Rule, String> {

        @Override
        public String convert(Rule rule) {
            return rule.id();
        }
    }
}
