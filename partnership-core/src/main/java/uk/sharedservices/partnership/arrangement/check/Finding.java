package uk.sharedservices.partnership.arrangement.check;

import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * What a rule says of one part of a partnership.
 *
 * @param path  the part, entries named by their keys: {@code commitments[report-within-12-months]}
 * @param outcome  met, breached, undetermined or not applicable, with the reason
 */
public record Finding(String path, RuleOutcome outcome) {}
