/**
 * Risks: what may go wrong, who answers for it, and how it is scored before, with and after what is done about it.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.risk.Risk} holds each
 * {@link uk.sharedservices.partnership.programme.risk.RiskScore} only if a document prints it.
 */
@NullMarked
package uk.sharedservices.partnership.programme.risk;

import org.jspecify.annotations.NullMarked;
