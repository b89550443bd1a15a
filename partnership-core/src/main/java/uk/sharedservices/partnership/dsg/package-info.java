/**
 * The Dedicated Schools Grant: what a council published of its account, and what follows from it.
 *
 * <p>{@link uk.sharedservices.partnership.dsg.DsgPosition} keeps the figures as printed, each
 * {@link uk.sharedservices.partnership.dsg.DsgMovement} with its own;
 * {@link uk.sharedservices.partnership.dsg.DsgAccount} is the account they make, to the penny and a deficit positive, and
 * {@link uk.sharedservices.partnership.dsg.DsgBalance} answers for it. No operation joins two councils' accounts.
 */
@NullMarked
package uk.sharedservices.partnership.dsg;

import org.jspecify.annotations.NullMarked;
