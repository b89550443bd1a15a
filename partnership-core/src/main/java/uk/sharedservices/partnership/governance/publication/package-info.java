/**
 * What must be open to the public before business is done, and how many clear days before.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.publication.Requirement} is what a statute asks for,
 * {@link uk.sharedservices.partnership.governance.publication.StatutoryPeriods} how many clear days it sets and since when,
 * {@link uk.sharedservices.partnership.governance.publication.Publication} the dates that follow. Executives follow SI
 * 2012/2089, councils and their committees the Local Government Act 1972.
 */
@NullMarked
package uk.sharedservices.partnership.governance.publication;

import org.jspecify.annotations.NullMarked;
