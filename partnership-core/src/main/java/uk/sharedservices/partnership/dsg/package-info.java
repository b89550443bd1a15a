/**
 * The account of the Dedicated Schools Grant: what a council published of it, and what follows.
 *
 * <p>{@link uk.sharedservices.partnership.dsg.DsgPosition} keeps the figures as printed, each
 * {@link uk.sharedservices.partnership.dsg.DsgMovement} with its own;
 * {@link uk.sharedservices.partnership.dsg.DsgAccount} is the account they make, to the penny and a deficit positive, and
 * {@link uk.sharedservices.partnership.dsg.DsgBalance} answers for it. No operation joins two councils' accounts. The grant itself is in
 * {@link uk.sharedservices.partnership.dsg.grant}.
 */
@NullMarked
package uk.sharedservices.partnership.dsg;

import org.jspecify.annotations.NullMarked;
