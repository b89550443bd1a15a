/**
 * Answers and their working.
 *
 * <p>A question of date or figure is answered by an {@link uk.sharedservices.partnership.rule.Answer}: determined,
 * several readings with one default, "cannot say" with what is missing, or not permitted with the rule. Each answer
 * carries its {@link uk.sharedservices.partnership.rule.Derivation}: the inputs, the steps and the
 * {@link uk.sharedservices.partnership.rule.Rule}s with their citations. A check is answered by a
 * {@link uk.sharedservices.partnership.rule.RuleOutcome}.
 */
@NullMarked
package uk.sharedservices.partnership.rule;

import org.jspecify.annotations.NullMarked;
