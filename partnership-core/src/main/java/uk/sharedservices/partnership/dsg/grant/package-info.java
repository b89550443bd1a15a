/**
 * The Dedicated Schools Grant that a council is given for a year, by block.
 *
 * <p>A {@link uk.sharedservices.partnership.dsg.grant.GrantAllocation} is of one publication and on one basis, gross or net of recoupment.
 * {@link uk.sharedservices.partnership.dsg.grant.GrantChange} compares what may be compared, and
 * {@link uk.sharedservices.partnership.dsg.grant.NetGrant} goes from gross to net.
 */
@NullMarked
package uk.sharedservices.partnership.dsg.grant;

import org.jspecify.annotations.NullMarked;
