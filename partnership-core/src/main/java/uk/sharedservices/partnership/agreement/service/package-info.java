/**
 * Service of notice: how a notice reaches the other party, and on what day it counts as given.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.service.ServiceClause} says which methods an agreement allows and
 * what it deems; {@link uk.sharedservices.partnership.agreement.service.Sending} is what was done;
 * {@link uk.sharedservices.partnership.agreement.service.ServiceOfNotice} answers on what day the notice is given, with a
 * clause or without. {@link uk.sharedservices.partnership.agreement.service.DeemedService} answers for one
 * {@link uk.sharedservices.partnership.agreement.service.DeemingRule} alone.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.service;

import org.jspecify.annotations.NullMarked;
