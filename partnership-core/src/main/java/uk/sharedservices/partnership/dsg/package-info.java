/**
 * The Dedicated Schools Grant: what a council published of its balance, and what follows from it.
 *
 * <p>{@link uk.sharedservices.partnership.dsg.DsgPosition} keeps the figures as printed;
 * {@link uk.sharedservices.partnership.dsg.DsgBalance} answers for them, a deficit being positive. */
@NullMarked
package uk.sharedservices.partnership.dsg;

import org.jspecify.annotations.NullMarked;
