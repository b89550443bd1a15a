/**
 * How councils decide, each by itself and together: profiles, proposals, decisions, committees and clearances.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.governance.GovernanceArbitraries} makes how one council works and what it
 * decides, {@link uk.sharedservices.partnership.testkit.governance.JointArbitraries} proposals with the decisions that several
 * councils take of them, {@link uk.sharedservices.partnership.testkit.governance.CommitteeArbitraries} joint and scrutiny committees,
 * {@link uk.sharedservices.partnership.testkit.governance.PublicationArbitraries} what statutes ask to be published and kept,
 * and {@link uk.sharedservices.partnership.testkit.governance.ImplicationArbitraries} what a report says of money and law. The
 * decisions on a proposal come in any order, late, twice or not at all, as records do.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.governance;

import org.jspecify.annotations.NullMarked;
