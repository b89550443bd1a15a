/**
 * The Dedicated Schools Grant: what a council published of its balance, and what follows from it.
 *
 * <p>{@link uk.sharedservices.partnership.dsg.DsgPosition} keeps the figures as printed;
 * {@link uk.sharedservices.partnership.dsg.DsgBalance} answers for them, a deficit being positive.
 *
 * <p>{@link uk.sharedservices.partnership.dsg.GrantAllocation} is the grant itself by block, as one publication has it on one basis;
 * {@link uk.sharedservices.partnership.dsg.GrantChange} compares what may be compared, and
 * {@link uk.sharedservices.partnership.dsg.NetGrant} says what is paid of a gross grant.
 */
@NullMarked
package uk.sharedservices.partnership.dsg;

import org.jspecify.annotations.NullMarked;
