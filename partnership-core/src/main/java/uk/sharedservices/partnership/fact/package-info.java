/**
 * What is known, how well, and from where.
 *
 * <p>Every entry of a partnership file but its documents is a {@link uk.sharedservices.partnership.fact.Fact}: it carries a
 * {@link uk.sharedservices.partnership.fact.FactStatus} (a report that asks for something has not made it happen)
 * and a {@link uk.sharedservices.partnership.fact.Source}, the place in a document that states it.
 */
@NullMarked
package uk.sharedservices.partnership.fact;

import org.jspecify.annotations.NullMarked;
