/**
 * The Dedicated Schools Grant: what a council is granted, what it published of its account, and what follows from both.
 *
 * <p>A {@link uk.sharedservices.partnership.dsg.GrantAllocation} is a year's grant by block, on one basis and of one publication;
 * {@link uk.sharedservices.partnership.dsg.GrantChange} compares what may be compared and
 * {@link uk.sharedservices.partnership.dsg.NetGrant} goes from gross to net.
 * {@link uk.sharedservices.partnership.dsg.DsgPosition} keeps the figures of an account as printed, each
 * {@link uk.sharedservices.partnership.dsg.DsgMovement} with its own;
 * {@link uk.sharedservices.partnership.dsg.DsgAccount} is the account they make, to the penny and a deficit positive, and
 * {@link uk.sharedservices.partnership.dsg.DsgBalance} answers for it. No operation joins two councils' accounts.
 */
@NullMarked
package uk.sharedservices.partnership.dsg;

import org.jspecify.annotations.NullMarked;
