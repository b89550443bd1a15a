/**
 * Service of notice: how a notice reaches the other party, and on what day it counts as given.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.service.ServiceOfNotice} answers where the agreement has no clause on
 * service.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.service;

import org.jspecify.annotations.NullMarked;
