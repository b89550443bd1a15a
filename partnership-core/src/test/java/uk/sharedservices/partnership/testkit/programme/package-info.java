/**
 * What a partnership undertakes: boards, workstreams, options, commitments, events, risks, outcomes and savings.
 *
 * <p>Each chapter has a class of its own: {@link uk.sharedservices.partnership.testkit.programme.WorkstreamArbitraries},
 * {@link uk.sharedservices.partnership.testkit.programme.BoardArbitraries} and so on;
 * {@link uk.sharedservices.partnership.testkit.programme.OversightArbitraries} makes what is watched over: events, risks and
 * outcomes. {@link uk.sharedservices.partnership.testkit.programme.AppraisalSamples} holds two appraisals that are not left to
 * chance, a published one and a plain one. Histories are valid and not always legal: they hold leaps and backward moves, as
 * records do.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.programme;

import org.jspecify.annotations.NullMarked;
