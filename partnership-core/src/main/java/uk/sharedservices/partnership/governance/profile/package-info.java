/**
 * A council's constitution as dated data: the parts of it on which dates depend.
 *
 * <p>{@link uk.sharedservices.partnership.governance.profile.GovernanceProfile} holds what is known of one council from a
 * day to a day, with its evidence;
 * {@link uk.sharedservices.partnership.governance.profile.GovernanceProfiles} holds them all and refuses two for a day.
 */
@NullMarked
package uk.sharedservices.partnership.governance.profile;

import org.jspecify.annotations.NullMarked;
